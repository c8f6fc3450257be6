"""How far words speak for a promise; written by learn_promises.py, not by hand."""

COMMIT_WEIGHTS = r"""
1.33 !=-13 !_>=-29 !_case=8 !_shipping=7 !_shipping*=7 !_study*=8 !_them*=7 #=-9 #_#=-28 #_#*=-15 #_:=-10
#_>=-12 #_>*=-9 #_DAY*=6 #_a*=-5 #_ahead=5 #_and=-7 #_and*=-5 #_at*=-6 #_but=4 #_by=4 #_days=10 #_gets=7
#_i'd*=5 #_i'll*=10 #_is=7 #_letter*=6 #_m=-9 #_me*=5 #_million=6 #_min=13 #_months=-4 #_of*=4 #_off*=-5
#_on*=-4 #_or*=6 #_pack=5 #_pm=-7 #_promise=7 #_rd=4 #_released*=7 #_sec=22 #_share*=5 #_st=-6 #_th=6 #_the=5
#_the*=-10 #_to*=-6 #_whatever*=5 #_where*=4 #_wire*=12 #_within=6 #_within*=6 #_wrong*=9 $=-14 $/BULK=-6
$/TIME=-9 $_#=-9 $_#*=-4 $_>*=-6 $_link=-6 %_share=5 %_through*=5 :=-23 :/ME=8 :/TIME=-14 :_#=-13 :_>=-12
:_access*=5 :_agrees*=5 :_all=5 :_are*=4 :_eleven*=5 :_get*=4 :_honour*=4 :_site=5 :_up*=6 :_we'll=4 :_write=6
:_you=4 <=-104 <_#*=18 <_:*=-10 <_DAY=-4 <_DAY*=-7 <_MONTH*=-6 <_a=-7 <_accept*=5 <_action*=6 <_agreed=9
<_aid=7 <_all*=5 <_also=-5 <_am*=5 <_an*=9 <_and=-6 <_and*=-5 <_apologies=8 <_asked*=4 <_assume*=-5 <_be*=-5
<_behalf*=5 <_believe*=-8 <_board*=-4 <_boiler=5 <_both*=7 <_bother*=5 <_bringing*=12 <_but=-4 <_can=8
<_can't*=7 <_can*=-14 <_case*=-5 <_certainly=7 <_certificate*=10 <_chair*=4 <_clause*=4 <_closes*=5
<_commit*=10 <_confirm*=6 <_consider=21 <_correcting*=9 <_could*=-4 <_deal*=5 <_died*=9 <_dig*=5 <_do*=19
<_doing*=12 <_don't*=-8 <_down*=6 <_drop*=6 <_employer*=5 <_everyone=-5 <_excellency=7 <_extend*=5 <_find*=5
<_fine=10 <_flights*=6 <_forget*=9 <_forgotten*=6 <_fuel*=6 <_get*=5 <_gimme=10 <_give=5 <_going*=8 <_gonna=9
<_got*=5 <_great=-5 <_guy*=5 <_happen*=4 <_haven't=11 <_he=-7 <_hereby=6 <_hold*=11 <_hr*=7 <_humanitarian=6
<_i=11 <_i'll=22 <_i'll*=-7 <_i'm=6 <_i*=-9 <_if=-8 <_ill=6 <_ill*=8 <_in=-11 <_in*=-8 <_introduce*=5
<_is*=-16 <_it=-8 <_it*=27 <_k=13 <_laptop=9 <_last=-4 <_leave=9 <_let=8 <_let's=-8 <_let*=-4 <_like*=8
<_line=8 <_love*=4 <_mark*=5 <_may*=-8 <_me=13 <_me*=-6 <_meeting*=7 <_neither=-5 <_ngl=9 <_no=11 <_no*=11
<_not*=-7 <_now*=-5 <_nudge*=5 <_of*=7 <_off*=6 <_ok=21 <_okay=12 <_on=30 <_on*=-7 <_once=4 <_or*=6 <_our=-13
<_our*=5 <_out=12 <_please=-17 <_pledge*=8 <_presidency*=8 <_pricing*=7 <_promised*=-4 <_put=6 <_put*=7
<_rain=6 <_reflect*=7 <_registry=5 <_request*=-4 <_right=12 <_saying=6 <_says*=-8 <_see=-5 <_see*=-11
<_send*=9 <_sending*=7 <_shall*=26 <_she=-5 <_should*=-8 <_so=-10 <_somebody=-5 <_sounds=6 <_sure=11
<_taking*=9 <_team*=7 <_technicians*=4 <_thanks=9 <_the=-17 <_their=-8 <_there*=-4 <_they=-10 <_thing*=10
<_think*=-6 <_third=5 <_this=-11 <_this*=8 <_to=-7 <_to*=-7 <_totally*=5 <_trucks*=7 <_understood=12
<_undertake*=14 <_was=7 <_was*=-8 <_we=10 <_we'll=11 <_we'll*=6 <_we've=5 <_we*=-15 <_week*=-4 <_when=4
<_will=18 <_will*=16 <_with=-6 <_with*=9 <_won't*=17 <_wont=10 <_worry*=6 <_would*=-10 <_yep=22 <_yes=13
<_yes*=5 <_you've*=5 <_you*=-24 >=-104 ?=-29 ?_>=-26 @=-8 ANY+=-16 ANY+BE=-5 ANY+BULK=-5 ANY+HAVE=-8 ANY+IF=-4
ANY+ME=-7 ANY+MODAL=-9 ANY+NOT=9 ANY+TELL=-5 ANY+THIRD=-17 ANY+TIME=-8 ANY/MODAL=-6 ANY/event=5 ANY/on=9
BE+=-33 BE+BULK=6 BE+HAVE=-15 BE+IF=-5 BE+MARK=-6 BE+ME=-7 BE+MEET=-25 BE+MODAL=10 BE+NOT=-22 BE+TELL=-10
BE+THIRD=-15 BE+TIME=-10 BE+WANT=-6 BE+WH=-10 BE+YOU=7 BE/ME=-7 BE/THIRD=-6 BE/TIME=-6 BE/able=-5 BE/and=5
BE/getting=-6 BE/going=8 BE/handed=7 BE/here=-7 BE/in=11 BE/included=5 BE/met=5 BE/off=5 BE/on=21 BE/out=-9
BE/paid=7 BE/posted=6 BE/released=5 BE/retendering=5 BE/scanning=4 BE/stopped=6 BE/straight=6 BE/the=-10
BE/there=9 BE/told=5 BE/with=13 BE/withdrawn=7 BE/wrong=8 BULK+=-36 BULK+HAVE=-7 BULK+NOT=-5 BULK+PLEASE=-5
BULK+TELL=-25 BULK+THIRD=-6 BULK+TIME=-10 BULK+WANT=-8 BULK+WH=8 BULK+YOU=-15 BULK/MEET=8 BULK/stewards=4
BULK/to=-5 BULK/training=5 DAY=39 DAY_!=-4 DAY_#*=-20 DAY_>=24 DAY_?=-5 DAY_DAY*=-10 DAY_MONTH=-10
DAY_already*=7 DAY_am=15 DAY_and=10 DAY_at=-5 DAY_be*=5 DAY_eight*=13 DAY_even=9 DAY_hand*=7 DAY_i'll*=5
DAY_i'm=11 DAY_i've=7 DAY_ill=9 DAY_me*=5 DAY_my*=-5 DAY_night=-7 DAY_noon=6 DAY_or=-5 DAY_pinky*=5
DAY_provided=5 DAY_put=5 DAY_ringing*=7 DAY_tell*=7 DAY_the=-5 DAY_the*=7 DAY_w*=5 DAY_we'll=7 DAY_we*=-7
DAY_will=-6 DAY_you'll*=5 DO+HAVE=-9 DO+IF=7 DO+MARK=-7 DO+ME=-16 DO+MODAL=19 DO+NOT=-7 DO+TELL=-6 DO+THIRD=-6
DO+WANT=-6 DO+WH=-12 DO+YOU=-12 DO/ME=-8 DO/NOT=-6 DO/THIRD=6 DO/TIME=20 DO/YOU=-7 DO/right=14 HAVE+=-23
HAVE+LETS=5 HAVE+MARK=-7 HAVE+MEET=6 HAVE+MODAL=-17 HAVE+NOT=5 HAVE+TELL=7 HAVE+THIRD=-12 HAVE+TIME=-26
HAVE+WANT=-7 HAVE+WH=-5 HAVE+YOU=21 HAVE/BE=-5 HAVE/ME=19 HAVE/THIRD=16 HAVE/YOU=-6 HAVE/authority=9
HAVE/gone=4 HAVE/met=7 HAVE/talked=4 HAVE/to=-10 IF+=-13 IF+LETS=-5 IF+ME=22 IF+MEET=7 IF+MODAL=-18 IF+NOT=6
IF+TELL=12 IF+THIRD=-8 IF+WANT=-13 IF+WH=-13 IF+YOU=11 IF/ME=-12 IF/MEET=11 IF/THIRD=-8 IF/TIME=11 IF/YOU=-24
IF/and=-7 IF/both=7 IF/chair=5 IF/close=5 IF/engineering=5 IF/everybody=5 IF/fuel=6 IF/it's=7 IF/midnight=9
IF/possible=-4 IF/that's=5 IF/the=14 IF/tomorrow's=6 IF/well=-6 LETS+=-13 LETS+ME=-12 LETS+MEET=-8
LETS+MODAL=-5 LETS+NOT=-5 LETS+TELL=5 LETS+YOU=-5 LETS/YOU=-4 MARK+=-29 MARK+ME=-21 MARK+MODAL=-18 MARK+NOT=-4
MARK+TELL=5 MARK+THIRD=-11 MARK+TIME=-13 MARK+WH=-7 MARK+YOU=-17 ME+=22 ME+MEET=-14 ME+MODAL=23 ME+NOT=13
ME+PLEASE=-14 ME+TELL=5 ME+THIRD=20 ME+TIME=38 ME+WANT=-27 ME+WH=-9 ME+YOU=33 ME/:=12 ME/BULK=13 ME/ME=10
ME/MODAL=22 ME/NOT=-5 ME/THIRD=6 ME/TIME=-10 ME/WANT=-11 ME/WH=-5 ME/YOU=-5 ME/a=-5 ME/accept=5 ME/air=6
ME/already=6 ME/also=-5 ME/amend=4 ME/amendment=12 ME/an=-6 ME/assume=-8 ME/assurance=6 ME/at=-12 ME/bad=5
ME/battalion=5 ME/believe=-12 ME/book=6 ME/boss=-5 ME/bringing=12 ME/calling=11 ME/client=13 ME/commit=16
ME/confirm=7 ME/cover=7 ME/dig=6 ME/discussed=-5 ME/discussion=-4 ME/doubt=-5 ME/down=5 ME/drop=27
ME/dropping=6 ME/extend=5 ME/file=7 ME/filed=8 ME/find=11 ME/for=-4 ME/forgot=9 ME/gave=-5 ME/get=10
ME/going=11 ME/hand=7 ME/happy=5 ME/hates=5 ME/heard=-7 ME/honour=4 ME/hr=6 ME/in=-6 ME/instructed=7
ME/insurer=7 ME/introduce=5 ME/keep=5 ME/know=-14 ME/look=-5 ME/make=-8 ME/office=6 ME/on=-13 ME/one=-7
ME/pick=9 ME/pledge=8 ME/posts=6 ME/promised=-5 ME/pulling=7 ME/put=10 ME/putting=4 ME/reconvene=8
ME/reflect=7 ME/request=-4 ME/ringing=7 ME/run=10 ME/say=-7 ME/see=-17 ME/sending=12 ME/share=6 ME/side=5
ME/sit=4 ME/sorting=5 ME/speak=6 ME/square=5 ME/take=18 ME/taking=12 ME/team=8 ME/test=5 ME/think=-17
ME/throw=5 ME/to=-11 ME/told=-6 ME/trainee=4 ME/undertake=19 ME/upload=5 ME/vp=8 ME/wanted=-5 ME/withdraw=9
ME/word=6 MEET+=-36 MEET+MODAL=-20 MEET+THIRD=-8 MEET+TIME=-29 MEET+WH=8 MEET+YOU=-10 MEET/ME=-5 MEET/THIRD=-6
MEET/an=8 MEET/and=7 MEET/on=-8 MEET/quality=7 MEET/the=-7 MEET/to=-5 MEET/with=-5 MODAL+=-8 MODAL+PLEASE=-8
MODAL+TELL=-6 MODAL+THIRD=-34 MODAL+TIME=24 MODAL+WANT=-21 MODAL+WH=-9 MODAL/BE=-15 MODAL/DO=27 MODAL/HAVE=-13
MODAL/NOT=13 MODAL/TELL=6 MODAL/TIME=-7 MODAL/WANT=-12 MODAL/YOU=-20 MODAL/book=7 MODAL/bring=11
MODAL/circulate=10 MODAL/come=-6 MODAL/complete=5 MODAL/file=6 MODAL/get=-6 MODAL/help=-6 MODAL/hold=8
MODAL/mark=5 MODAL/open=6 MODAL/pass=4 MODAL/personally=4 MODAL/pick=5 MODAL/resume=6 MODAL/revert=7
MODAL/say=-5 MODAL/stay=5 MODAL/vote=6 MONTH=-19 MONTH_#=-20 MONTH_#*=-7 MONTH_:=5 MONTH_>=-12 MONTH_and=8
MONTH_drawings*=5 MONTH_i'll*=4 MONTH_on=7 MONTH_th*=-7 MONTH_the*=6 NOT+=-30 NOT+PLEASE=-5 NOT+TELL=-17
NOT+YOU=18 NOT/BULK=-5 NOT/HAVE=-6 NOT/announce=12 NOT/authorise=4 NOT/bother=5 NOT/briefings=7 NOT/die=8
NOT/enforce=5 NOT/get=-7 NOT/ill=4 NOT/know=-8 NOT/layoffs=4 NOT/mention=9 NOT/more=5 NOT/oppose=7
NOT/replace=8 NOT/sure=-4 NOT/think=-4 NOT/to=8 NOT/worry=6 PLEASE+=-39 PLEASE+TELL=-12 PLEASE+THIRD=-16
PLEASE+TIME=-8 PLEASE+WH=8 PLEASE+YOU=-15 PLEASE/TELL=-9 PLEASE/YOU=-4 PLEASE/for=8 TELL+=-7 TELL+THIRD=-6
TELL+TIME=19 TELL+WANT=-6 TELL/ME=-21 TELL/THIRD=-5 TELL/WH=7 TELL/YOU=38 TELL/and=-4 TELL/back=7 TELL/by=-5
TELL/off=6 TELL/offs=6 TELL/on=5 TELL/the=11 THIRD+=6 THIRD+TIME=7 THIRD+WANT=-31 THIRD+WH=-24 THIRD+YOU=-9
THIRD/BE=-17 THIRD/DO=-5 THIRD/HAVE=-6 THIRD/MODAL=-33 THIRD/TELL=-6 THIRD/THIRD=6 THIRD/TIME=26 THIRD/YOU=-21
THIRD/a=-12 THIRD/all=-5 THIRD/away=4 THIRD/decide=7 THIRD/done=15 THIRD/from=5 THIRD/gets=8 THIRD/in=26
THIRD/makes=-5 THIRD/mobile=7 THIRD/myself=4 THIRD/neither=5 THIRD/on=-6 THIRD/one=-5 THIRD/order=6
THIRD/orders=5 THIRD/over=5 THIRD/owns=4 THIRD/personally=7 THIRD/signed=4 THIRD/stays=-5 THIRD/takes=4
THIRD/there=9 THIRD/to=7 THIRD/took=7 THIRD/up=5 THIRD/way=17 THIRD/with=11 TIME+WANT=-21 TIME+WH=-11
TIME+YOU=26 TIME/!=-6 TIME/:=-7 TIME/MARK=-7 TIME/ME=9 TIME/MODAL=-13 TIME/NOT=-11 TIME/THIRD=-13
TIME/TIME=-27 TIME/ahead=5 TIME/and=8 TIME/at=-9 TIME/authorised=12 TIME/but=9 TIME/days=9 TIME/end=4
TIME/even=9 TIME/gets=7 TIME/happy=7 TIME/ill=9 TIME/in=-8 TIME/instead=6 TIME/m=-9 TIME/million=6 TIME/min=13
TIME/months=-4 TIME/new=8 TIME/night=-7 TIME/noon=6 TIME/of=-5 TIME/or=-9 TIME/pack=5 TIME/promise=7
TIME/provided=5 TIME/put=5 TIME/rd=4 TIME/sec=22 TIME/so=-6 TIME/st=-6 TIME/th=6 TIME/to=-5 TIME/within=6
WANT+=-44 WANT+WH=-5 WANT+YOU=-25 WANT/ME=-4 WANT/THIRD=-5 WANT/YOU=-8 WANT/a=6 WANT/the=-5 WANT/to=-22
WH+=-39 WH/ME=-5 WH/YOU=-8 YOU+=21 YOU/BE=-7 YOU/BULK=-8 YOU/DO=-5 YOU/HAVE=30 YOU/IF=10 YOU/MEET=-6
YOU/MODAL=-13 YOU/NOT=-9 YOU/TELL=-6 YOU/TIME=-15 YOU/WANT=-11 YOU/WH=5 YOU/agree=6 YOU/an=8 YOU/and=-5
YOU/asked=5 YOU/at=12 YOU/board=6 YOU/boss=6 YOU/by=4 YOU/calendars=-4 YOU/ceo=5 YOU/chargé=7 YOU/concern=7
YOU/cost=5 YOU/cover=5 YOU/desk=6 YOU/from=5 YOU/get=5 YOU/in=11 YOU/inbox=10 YOU/keep=9 YOU/motion=7
YOU/people=5 YOU/price=5 YOU/refresh=7 YOU/roof=6 YOU/see=12 YOU/side=10 YOU/signed=6 YOU/straight=5
YOU/surveyors=5 YOU/technicians=4 YOU/the=19 YOU/tmrw=7 YOU/up=5 YOU/way=6 YOU/win=7 ^a=-14 ^a_corrected=7
^action=6 ^action_for=6 ^after=-5 ^aid=7 ^aid_trucks=7 ^all_eleven=5 ^and=14 ^and_drawings=5 ^and_he=8
^and_i'd=5 ^and_i'll=9 ^and_i'm=11 ^and_nobody=5 ^as_chair=5 ^back=7 ^back_to=7 ^before=-4 ^board_minutes=4
^boiler=5 ^boiler_guy=5 ^borrowed=9 ^borrowed_one=9 ^both=-5 ^bringing=10 ^bringing_the=10 ^but=-11
^but_i'll=6 ^but_the=5 ^by_all=6 ^can_do=16 ^can_you=-10 ^case=8 ^case_study=8 ^certify=5 ^certify_this=5
^check=-5 ^circulate=6 ^circulate_before=6 ^confirmation=7 ^confirmation_mail=7 ^consider=19 ^consider_it=17
^copy=10 ^copy_on=8 ^correcting=9 ^correcting_it=9 ^could=-5 ^deck=9 ^deck_reaches=9 ^doing=6 ^doing_it=7
^don't_worry=6 ^done=5 ^each=-5 ^escorted=5 ^escorted_to=5 ^everybody=-5 ^everyone=-8 ^fine=10 ^first=7
^for=-10 ^get_the=4 ^gimme=10 ^gimme_an=10 ^give=8 ^give_me=5 ^give_you=7 ^go_through=4 ^gonna=9 ^gonna_get=5
^gonna_happen=4 ^good=9 ^good_spot=9 ^haven't=11 ^haven't_forgotten=6 ^haven't_got=5 ^he=-15 ^hereby=6
^hereby_i=6 ^his=-8 ^humanitarian=6 ^humanitarian_flights=6 ^i=-11 ^i'd_love=4 ^i'll=60 ^i'll_book=8
^i'll_cover=4 ^i'll_dig=6 ^i'll_drop=12 ^i'll_find=11 ^i'll_have=6 ^i'll_introduce=5 ^i'll_send=5 ^i'll_sort=4
^i'm=7 ^i'm_bringing=12 ^i'm_going=9 ^i'm_meeting=7 ^i'm_not=-8 ^i'm_putting=5 ^i'm_sending=5 ^i'm_sorting=5
^i'm_taking=9 ^i'm_told=-5 ^i've=10 ^i've_already=7 ^i_assume=-5 ^i_believe=-5 ^i_buy=8 ^i_can=5 ^i_commit=11
^i_confirm=7 ^i_do=12 ^i_don't=-7 ^i_expect=4 ^i_look=-4 ^i_shall=6 ^i_think=-10 ^i_undertake=5 ^i_was=-5
^i_will=27 ^i_won't=8 ^i_would=-6 ^if=-12 ^if_fuel=6 ^if_the=5 ^if_you=-6 ^ignore=-7 ^ill=33 ^ill_be=9
^ill_come=10 ^ill_do=8 ^ill_send=7 ^in=-16 ^in_case=-4 ^invoice=5 ^invoice_tmrw=5 ^it=-19 ^it's=-8
^it_stays=-5 ^k=13 ^k_doing=13 ^laptop=7 ^laptop_died=9 ^last=-4 ^leave=8 ^leave_clause=6 ^let=6 ^let's=-9
^let_me=7 ^lets=-5 ^line=8 ^mail=5 ^mail_to=5 ^management=6 ^management_agrees=5 ^mark=-5 ^maybe=-6 ^me=-4
^mine=6 ^minute=8 ^minute_it=8 ^my_boss=-4 ^my_office=7 ^my_wife=4 ^neither=-5 ^new=5 ^new_invoice=9 ^ngl=9
^ngl_i=9 ^no=19 ^no_bother=5 ^no_briefings=7 ^no_more=5 ^nobody=-7 ^not=-9 ^now=-6 ^ok=21 ^ok_deal=5
^ok_pricing=7 ^okay=7 ^okay_you've=5 ^on=37 ^on_behalf=5 ^on_it=25 ^on_one=6 ^on_the=6 ^on_us=4 ^once_both=7
^one=-5 ^or=-6 ^our_air=6 ^our_battalion=5 ^our_hr=7 ^our_trainee=4 ^out=11 ^out_of=12 ^pinky=5 ^pinky_swear=5
^please=-31 ^present=8 ^present_them=8 ^promise=12 ^put=10 ^put_down=6 ^put_me=5 ^rain=6 ^rain_or=6
^registry=5 ^registry_closes=5 ^right=14 ^right_after=14 ^saturday=-4 ^saying=6 ^saying_yes=6 ^see=-7
^see_you=-5 ^send_back=5 ^send_the=5 ^she=-10 ^she's=-4 ^shipping=7 ^shipping_them=7 ^signed=6 ^signed_and=7
^site=5 ^site_access=5 ^somebody=-6 ^sounds=6 ^sounds_like=6 ^spreadsheet=5 ^spreadsheet_version=5
^starting_this=5 ^sure=10 ^sure_thing=11 ^texting=11 ^texting_it=11 ^thanks=6 ^thanks_for=8 ^that_nobody=5
^that_the=4 ^the=-33 ^the_certificate=10 ^the_employer=5 ^the_note=7 ^the_paperwork=5 ^the_presidency=8
^their=-12 ^they=-28 ^third=5 ^third_nudge=5 ^this=-6 ^this_afternoon=14 ^this_is=-6 ^to_be=8 ^today=-4
^tomorrow=12 ^tomorrow_am=16 ^tomorrow_we'll=7 ^tomorrow_will=-4 ^totally=5 ^totally_my=5 ^try=-4 ^two=-8 ^u=5
^u_cover=5 ^understood=6 ^wants=-4 ^was=5 ^was_going=6 ^we=-18 ^we'll=24 ^we'll_extend=5 ^we'll_get=4
^we'll_honour=4 ^we'll_pick=9 ^we'll_put=5 ^we'll_reflect=7 ^we're=6 ^we're_dropping=6 ^we're_sending=7
^we've=5 ^we_accept=6 ^we_are=5 ^we_can=-11 ^we_drop=6 ^we_gave=-5 ^we_have=-7 ^we_pledge=8 ^we_request=-4
^we_say=-6 ^we_shall=19 ^we_should=-5 ^we_undertake=9 ^we_will=7 ^we_won't=11 ^we_would=-5 ^what=-4
^whatever_it=5 ^when_the=8 ^where_we=4 ^which=-5 ^which_i'll=5 ^will=42 ^will_be=-4 ^will_do=8 ^will_hold=9
^will_mark=5 ^will_not=-4 ^will_pass=4 ^will_pick=5 ^will_tell=7 ^will_you=-7 ^wire=12 ^wire_goes=12
^with_names=9 ^with_the=-5 ^wont=10 ^wont_forget=10 ^would=-5 ^write=5 ^write_up=6 ^yep=19 ^you=14 ^you'll=20
^you'll_get=10 ^you'll_see=8 ^you_asked=5 ^you_get=6 ^you_have=20 ^your_team=4 ^your_technicians=4 a=-47
a/MEET=-6 a/TELL=-5 a/TIME=-5 a_and*=-5 a_answer*=6 a_bridging=5 a_by*=-5 a_clean=4 a_commitment=8
a_corrected=7 a_csm*=10 a_day=-6 a_dedicated=4 a_for*=-4 a_gesture=4 a_i'll*=11 a_i'm*=4 a_in*=-6 a_minimum=5
a_minute*=8 a_named=10 a_number=8 a_of*=-8 a_on*=-7 a_one*=6 a_plan=7 a_quote*=4 a_recommendation=5
a_release*=6 a_sec=11 a_signed=7 a_slack*=4 a_straight=6 a_tell*=5 a_text*=10 a_that*=-5 a_to*=-5 a_when*=8
a_with*=-5 a_yes=6 able=-6 able_to=-6 about=-22 about/THIRD=-5 about_demurrage*=9 about_stamp*=8 above=-5
accept=7 accept_>=5 access=7 access_DAY*=9 access_for=5 access_on=9 access_your*=5 accordingly=4
accordingly_>=4 account=-8 action=15 action_for=6 action_me*=6 action_price*=9 action_to=9 actually=-5 add=-8
address=-14 after=14 after_>*=20 after_and*=6 after_dinner=5 after_lunch=6 after_this=15 afternoon=21
afternoon_>=20 afternoon_can*=7 afternoon_instead=7 afterwards=7 afterwards_>=7 again/YOU=5 again_will*=6
again_you=5 agree_the*=6 agree_to=6 agreed=6 agreed/NOT=7 agreed_briefings*=7 agreed_no=7 agreed_to=-5
agrees=4 agrees_fifteen*=5 agrees_to=4 ahead=15 ahead_>=8 ahead_lot*=6 ahead_of=4 ahead_tomorrow's*=5
ahead_with=5 aid=6 aid_pass*=7 aid_trucks=6 air=4 air_defence=6 air_will*=6 all=-10 all_>*=-6 all_DAY*=-8
all_and*=4 all_copies=5 all_copy*=8 all_day=-7 all_depots*=5 all_eleven=5 all_four=4 all_get*=5 all_means=6
all_of=6 all_them*=9 already_cleared=7 already_it*=7 also=-16 alternative_in*=4 alternative_language=4
always=-7 am=7 am_>=15 am_authorised=12 am_happy=7 am_to*=18 am_with*=-4 amend=4 amend_sow*=4 amend_the=4
amendment=11 amendment_>=12 an=11 an_>*=4 an_action=9 an_answer=10 an_at*=6 an_extension=7 an_extra=6
an_hour=6 an_ill*=10 an_informal=-5 an_round*=8 an_to*=6 analytics=5 analytics_and*=5 analytics_module=5
and=-39 and/ME=22 and/MODAL=24 and/TELL=13 and/THIRD=-15 and/TIME=-20 and/YOU=6 and_#=-8 and_#*=-4 and_DAY=-10
and_and*=-5 and_back*=9 and_before*=6 and_calling*=9 and_certify=5 and_circulate=6 and_corrected*=7
and_drawings=5 and_dropping*=6 and_escorted=5 and_expect*=5 and_gets*=9 and_give=5 and_happy*=6 and_he=7
and_i'd=5 and_i'll=8 and_i'm=15 and_in*=-7 and_it=-9 and_leaves*=5 and_mine=6 and_not*=-5 and_on*=-6
and_paperwork*=5 and_pass*=4 and_pick*=5 and_present=8 and_putting*=5 and_rev*=5 and_sealed=7 and_send=8
and_square*=5 and_stays*=-5 and_tell*=7 and_the=-7 and_them*=6 and_then=-6 and_throw*=5 and_to*=-5 and_we=-11
and_we're=4 and_will=28 and_will*=9 and_you=5 and_you*=6 annex=5 annex_>=5 anniversary=-4 announce=12
announce_anything=12 announce_until*=12 another=-10 answer=12 answer_at=6 answer_exclusivity*=5 answer_nine*=6
answer_on=13 answer_the*=5 any=-12 any_event=5 anybody=19 anybody/THIRD=17 anybody_is*=8 anybody_my*=6
anybody_outside=6 anybody_took*=9 anybody_who=17 anyone=6 anyone_on=9 anyone_your*=9 anything_by*=4
anything_ordered=4 anything_until=7 anything_your*=6 apologies=7 apologies_correcting=9 apologies_it*=9 app=-7
apprentices=7 apprentices_:=5 apprentices_all*=5 archive_crates*=5 archive_the=5 are=-11 are_for*=10
are_i'll*=7 are_in=20 are_on*=-4 are_retendering=5 are_to*=-5 are_you*=5 around=-6 arrives=4 arrives/ME=5
arrives_i'll=5 arrives_test*=5 as=-20 as_>*=-5 as_chair=5 as_else*=5 as_engineering=5 as_everybody=5
as_gesture*=4 as_i'll*=5 as_it=-5 as_releases*=5 as_speak*=6 as_well=-6 ask=-8 asked_owns*=5 asked_who=4
assume=-9 assume/THIRD=-6 assume_that=-6 assurance=6 assurance/THIRD=6 assurance_that=6 assurance_the*=6 at=-6
at/TIME=-4 at_#*=-5 at_>*=14 at_about*=9 at_and*=5 at_border*=5 at_checkpoint*=4 at_east*=6 at_eight=8
at_minimum*=5 at_nine=9 at_office*=-5 at_on*=5 at_posts*=6 at_seven=5 at_six=5 at_so*=5 at_the=-7 at_three=8
at_two=5 attached=-7 audit=7 authorise_myself*=4 authorised=10 authorised_say*=11 authorised_to=10 authority=8
authority_and=9 authority_i'm*=9 available=-11 away_and=4 away_come*=5 back=26 back/TIME=-5 back_a*=12
back_an*=5 back_capitals*=8 back_to=16 back_with=16 back_within=5 back_you*=14 bad=4 bad_on=5 bad_the*=4
ballot_the*=5 ballot_until=5 ban/IF=4 ban_before=4 ban_the*=4 battalion=5 battalion/HAVE=5 battalion_has=5
battalion_its*=5 be=-13 be_>*=-7 be_a=-4 be_able=-5 be_at*=15 be_by*=9 be_first*=6 be_handed=7 be_here=-7
be_in=-10 be_in*=-9 be_layoffs*=4 be_met=5 be_on=7 be_out=-5 be_paid=7 be_stopped=6 be_the=5 be_there=11
be_to*=9 be_told=6 be_with=10 be_you*=11 be_your*=6 because=-8 been=-11 before=31 before_#*=5 before_>=-6
before_>*=16 before_DAY=5 before_MONTH=4 before_and*=4 before_call*=6 before_close=5 before_have*=5
before_i=-5 before_mediator*=4 before_midnight=9 before_of*=5 before_the=9 before_tomorrow's=6 behalf_the*=5
being_straight=6 being_with*=6 believe=-13 believe_the=-5 best=-11 better=-5 between=-6 bid=-6 bid_for=-5
big=-4 blacked=9 blacked_and*=9 blacked_out=9 board=15 board/HAVE=7 board/THIRD=7 board_decides=5 board_has=7
board_met*=7 board_this=7 board_week*=7 boiler=5 boiler_comes*=9 boiler_guy=5 book=9 book_lake*=7 book_room*=8
book_the=16 border=4 border_in=5 border_person*=5 borrowed=9 borrowed_deck*=9 borrowed_one=9 boss/MARK=7
boss_>*=7 boss_?=7 both_DAY*=6 both_are*=7 both_drivers=6 both_signatures=7 bother=5 bother_spreadsheet=5
bother_version*=5 breakdown=5 breakdown_anybody*=6 breakdown_to=6 brian=-5 bridging=5 bridging_after*=5
bridging_text=5 briefing=-5 briefings=7 briefings_from=7 briefings_us*=7 bring=12 bring_minister*=8
bring_shop*=5 bring_the=11 bringing=22 bringing_all=12 bringing_of*=12 bringing_pump*=10 bringing_the=10
bundle=5 bundle_>=5 business=-7 but=-27 but/THIRD=-5 but_board*=5 but_can*=9 but_i'll=6 but_i'm=-6 but_one*=-6
but_walk*=6 buy_>*=8 buy_lunch=8 buyer=-6 by=42 by/ME=8 by/TIME=21 by_#*=10 by_>*=25 by_DAY=21 by_all=6
by_clicking=-5 by_end*=15 by_five=7 by_means*=6 by_month=5 by_morning*=5 by_my=5 by_noon*=6 by_one=4 by_our*=4
by_own*=5 by_promise*=7 by_the=11 by_train=5 by_way*=-6 by_with*=5 calendar=8 calendar_in*=7 calendar_invite=7
calendars=-4 call=-5 call_>=4 call_deal*=6 call_for*=7 call_me=-8 call_off=7 call_offs=6 call_recap*=4
call_straight*=5 call_you=5 calling=10 calling/YOU=9 calling_at*=9 calling_both=6 calling_drivers*=6
calling_you=9 came=-10 can=-16 can't=-8 can't_#*=4 can't_authorise=4 can't_that*=4 can_#*=10 can_DAY*=16
can_bring=5 can_do=25 can_help=-5 can_keep*=7 can_take=5 can_the*=6 can_you=-5 cannot=-4 cap=6 cap_table=5
cap_yet*=5 capitals=8 capitals/YOU=8 capitals_have*=8 capitals_you'll=8 case_lands*=8 case_study=7 cash=-4
celebrate=-4 ceo=5 ceo_everything=5 ceo_goes*=5 certainly=4 certainly/ME=7 certainly_my=7 certainly_office*=7
certificate=12 certificate/MODAL=11 certificate_be*=11 certificate_will=11 certify=5 certify/THIRD=5
certify_in*=5 certify_this=5 cfo=-5 chair=11 chair/ME=16 chair_i'll=5 chair_put*=5 chair_we=12
chair_withdraw*=12 champion=-5 chance=-6 chance_to=-4 change=-5 channel_our*=4 channel_with=4 charge/BE=5
charge_is=5 charge_released*=5 chargé=7 chargé/THIRD=7 chargé_evening*=7 chargé_this=7 check=-9 checkpoint=4
checkpoint_and=5 checkpoint_escorted*=5 circulate=16 circulate/IF=6 circulate_a=5 circulate_before=6
circulate_deed*=5 circulate_revised*=5 circulate_the=5 circulate_tomorrow's*=6 city=-6 claims_by*=4
claims_one=4 clause=8 clause/ME=6 clause/TIME=4 clause_#=4 clause_drop*=6 clause_i'll=6 clause_to*=6 clean=13
clean_by*=4 clean_quote=4 clean_to*=8 clean_up=9 cleared=6 cleared/THIRD=7 cleared_it=7 cleared_with*=7
clerk=5 clerk_now*=5 clerk_over=5 clicking=-5 client=10 client/MODAL=6 client_and=5 client_i*=5 client_will=8
close=4 close_of=8 close_play*=5 closes_at=4 closes_four*=4 com=-8 come_an*=-5 come_back=16 come_for=-5
come_with*=15 comes=11 comes/TIME=9 comes_DAY=9 comes_again*=6 comes_down=6 comes_ill*=9 coming/YOU=7
coming_way*=7 coming_your=7 commit=16 commit_a*=11 commit_the*=6 commit_to=16 commitment=8 commitment_it*=8
commitment_minute=8 committee=7 committee_>=8 company=-12 compete=7 compete_>=7 competing=9 competing_quote=9
competing_to*=9 complete_DAY*=5 complete_on=5 completion=-5 concern=7 condition=6 condition/THIRD=6
condition_that=6 condition_the*=6 conference=-4 confirm=13 confirm/ME=9 confirm/THIRD=7 confirm_drop*=9
confirm_that=7 confirm_we'll=9 confirm_we*=7 confirmation=6 confirmation/TELL=7 confirmation_mail=7
confirmation_to*=7 consider=16 consider/THIRD=15 consider_done*=17 consider_it=15 consider_travel*=4
contact=-4 content_extend*=5 content_to=5 continue=-5 contract_back=6 contract_to*=6 contracts_for*=5
contracts_printed=5 controller_it*=-5 controller_we're*=6 convinced/ME=5 convinced_free*=5 convinced_me=5
convoy=6 convoy/MODAL=6 convoy_not*=6 convoy_will=6 coo=6 coo/IF=6 coo_after=6 coo_lunch*=6 copies_and=5
copies_certify*=5 copy=15 copy_>*=7 copy_DAY=7 copy_its*=8 copy_on=8 corrected=15 corrected_one=7
corrected_sheet=9 corrected_will*=7 corrected_within*=9 correcting=9 correcting/THIRD=9 correcting_it=9
correcting_now*=9 corridor=5 corridor_>=6 cost_breakdown=5 cost_to*=6 costs_i'll*=4 costs_waived=4 could=-25
count=-4 countersigned=7 countersigned/TELL=7 countersigned_DAY*=7 countersigned_copy=7 course_DAY*=4
course_of=4 court=-7 cover=9 cover_customs=5 cover_gap*=4 cover_invoice*=5 cover_shipping=5 cover_u*=5
crates=5 crates_leave=5 crates_on*=5 credit_in*=4 credit_note=4 crew=4 crew/BE=5 crew_is=6 crew_on*=5 csm=10
csm_ten*=11 csm_within=11 customer=-5 customs_invoice=5 customs_tmrw*=5 d/THIRD=5 d_i'll*=5 d_which=5 dam=5
dam_by=5 dam_my*=5 data=-9 date=-5 dawn=5 dawn/YOU=7 dawn_have*=7 dawn_you=7 day=5 day/IF=5 day/TIME=-8
day_>=13 day_>*=-7 day_DAY=-7 day_as=5 day_everybody*=5 day_send*=5 days=18 days/BULK=5 days_>=7 days_a*=6
days_free=5 days_have*=4 days_of=13 days_on*=5 days_signature*=11 deal/MARK=6 deal/ME=5 deal_>*=6 deal_?=6
deal_cover*=5 deal_i=5 decide=6 decide_afterwards*=7 decide_straight=7 decided_return*=5 decided_to=5
decides_on=5 decides_the*=5 deck=8 deck_reaches=9 deck_you*=9 dedicated_channel*=4 dedicated_slack=4 deed=5
deed_for=5 deed_signature*=5 defence=6 defence/MODAL=6 defence_be*=6 defence_will=6 delegation/MODAL=5
delegation_circulate*=5 delegation_will=5 delivery_first*=6 delivery_plan=6 demand=4 demand_double*=6
demand_for=6 demurrage=9 demurrage_>=9 deposit=5 deposit_escrow*=7 deposit_in=7 depots_DAY*=5 depots_by=5
desk_DAY*=6 desk_on=6 destroy=5 destroy_all=5 destroy_copies*=5 did=-12 didn't=-7 didn't_get=-4 die=7
die_committee*=7 die_in=7 died=7 died_borrowed=9 died_one*=9 dig=5 dig_the*=6 dig_up=6 dinner_and=4
dinner_nobody*=5 director/BE=7 director_going*=7 director_is=7 discipline=9 discipline_anybody=9
discipline_who*=9 discuss=-17 discussed=-6 discussion=-11 discussion_>=-4 discussions=-5 do=16 do_#=7 do_>=7
do_DAY=13 do_after*=14 do_am*=16 do_and*=5 do_but*=5 do_days*=5 do_it=9 do_my=-6 do_right=14 do_utmost*=-7
do_you=-5 documents_same*=5 documents_the=5 does=-6 doesn't=5 doesn't_die=8 doesn't_in*=8 doing=16
doing/THIRD=6 doing_first*=7 doing_it=6 doing_nda*=13 doing_the=13 don't=-15 don't_about*=7 don't_think=-4
don't_worry=6 done=22 done_>=15 double=5 double_on*=6 double_time=6 doubt=-5 down=11 down_>=-5 down_again=6
down_for=11 down_in=4 down_it*=5 down_the*=12 down_with=4 down_you*=10 download=-6 drawings=5 drawings_d*=5
drawings_rev=5 drive_there=4 drivers=5 drivers/TIME=6 drivers_DAY=6 drivers_to*=6 drop=22 drop/THIRD=6
drop_demand*=6 drop_non*=9 drop_penalty*=5 drop_the=20 dropping=5 dropping/THIRD=6 dropping_for*=6
dropping_it=6 due=-6 during=-5 duty=8 duty/ME=9 duty_pick*=9 duty_we'll=9 e=-19 e/TELL=-7 e_mail=-7 each=-14
east=5 east_DAY*=6 east_gate=6 eat=-4 eight=11 eight_>=7 eight_four*=5 eight_to=5 either=-5 eleven=4
eleven_get=5 eleven_taken*=5 else_>=4 email=-12 emails=6 emails_to=5 emails_your*=5 employer=5
employer/MODAL=5 employer_hand*=5 employer_will=5 end=13 end_>=4 end_of=10 end_the*=8 energy=-5 enforce=4
enforce/IF=5 enforce_before=5 enforce_the*=5 engineering=4 engineering_releases=5 engineering_them*=5
engineers_next*=4 engineers_starting=4 enron=-12 ensure=-5 enter=-4 entity_i*=4 entity_names=4 escorted=5
escorted_the*=5 escorted_to=5 escrow=6 escrow_the*=7 escrow_until=7 even_i*=4 even_o*=5 even_w=5 evening=14
evening_>=7 evening_and=5 ever=-8 every_hours*=5 every_two=5 everybody_>*=5 everybody_else=5 everyone=-13
everything_goes=5 everything_through*=5 excellency=7 excellency_note*=7 excellency_the=7 exclusivity=8
exclusivity/TIME=5 exclusivity_>*=5 exclusivity_DAY=5 expect_release*=5 extend=6 extend_standstill*=5
extend_the=6 extension=6 extension_>=7 extra=5 extra_on*=8 extra_round=8 family=-5 favour=12 favour_>=12
fee_off=4 fee_the*=4 feel=-6 few=-5 fifteen=5 fifteen_every*=5 fifteen_minutes=5 file=11 file/THIRD=5
file_>*=7 file_it=5 file_joint*=6 file_the=6 filed=7 filed_by=8 filed_the*=8 files=-6 finally=-6
finance_we'll*=4 financial=-6 find_that*=6 find_words=6 fine=7 fine/YOU=8 fine_win*=8 fine_you=8 firm=-5
first=32 first_>*=10 first_get*=6 first_on*=10 first_shift=5 first_thing=14 first_tmrw*=7 first_to=6 fiscal=8
fiscal_>*=8 fiscal_year=8 five=6 five/ME=7 five_our=4 five_trainee*=4 flat=5 flat_at=5 flat_your*=5 flights=6
flights/MODAL=6 flights_may=6 flights_resume*=6 folks=-6 follow=10 follow/TIME=7 follow_>=4 follow_>*=7
follow_DAY=7 following=-6 food=-5 for=-13 for/BE=5 for/ME=-7 for/TIME=10 for/YOU=-7 for_#=12 for_#*=22
for_>*=-8 for_DAY=-11 for_DAY*=-5 for_MONTH*=4 for_a=-5 for_and*=-5 for_being=6 for_call*=10 for_chair*=11
for_clean*=8 for_corridor*=6 for_double=6 for_extension*=7 for_friday's=5 for_in*=-5 for_k*=11 for_late=6
for_on*=6 for_order*=6 for_ordered*=4 for_signature=4 for_straight*=6 for_surveyors*=5 for_the=12 for_time*=6
for_to*=-5 for_week=7 for_you=-10 forever=-8 forever_>*=-7 forget=8 forget_bringing=10 forget_the*=10 forgot=9
forgot_sending=12 forgot_the*=9 forgotten=6 forgotten/YOU=6 forgotten_!*=6 forgotten_you=6 forward=-17
forward_a=5 forward_bridging*=5 forward_cost*=6 forward_seeing*=-5 forward_to=-14 forward_your=6 four=9
four/ME=5 four_ahead*=6 four_battalion*=5 four_by*=5 four_depots=5 four_i'm*=5 four_our=5 four_so=5
four_weeks=8 free_it*=5 free_on=5 free_the*=5 free_training=5 freight=-4 friday's=5 friday's/MEET=5
friday's_>*=5 friday's_meeting=5 from/ME=21 from/TIME=9 from/YOU=-9 from_>*=6 from_DAY*=-4 from_MONTH*=5
from_before*=7 from_dawn=7 from_eight=5 from_here=5 from_me=9 from_on*=7 from_station*=5 from_the=-7
from_the*=-6 from_us=13 from_you=-5 from_you*=6 fuel_comes=6 fuel_down*=6 full=-5 further=-6 gap_for*=4
gap_myself=4 gas=-9 gate/TIME=6 gate_>*=6 gate_DAY=6 gates=5 gates_at*=5 gates_open=5 gave=-7 gave/THIRD=-5
general=4 general_and=7 general_mine*=7 gesture=4 gesture/ME=4 gesture_i'm=4 gesture_taking*=4 get=-17
get/ME=7 get/THIRD=12 get/YOU=7 get_>=-4 get_a*=6 get_back=-5 get_documents*=5 get_it=11 get_me=5 get_my=4
get_reduction*=6 get_signed*=4 get_straight*=8 get_taken=5 get_the*=6 get_this=-5 get_this*=6 get_to=-5
get_to*=-7 get_you=7 gets=10 gets_a=4 gets_access=9 gets_dedicated*=4 gets_on*=9 gets_released=7 getting=-20
gimme=10 gimme_an=10 gimme_hour*=10 give=-11 give_a*=-5 given=-7 go=-10 goes=29 goes_DAY*=12 goes_on*=6
goes_out=15 goes_the*=7 goes_through=5 goes_you*=5 going=7 going_publish*=6 going_say*=5 going_send*=6
going_to=9 gone_it*=5 gone_through=5 gonna=8 gonna_get=5 gonna_i'll*=4 gonna_you*=5 good_corrected*=9
good_spot=9 got=-14 got_the*=5 got_to=5 great=-13 group=-7 guy_DAY*=5 guy_comes=9 guys=-9 had=-11 half=-5
hand=6 hand_over=10 hand_the*=10 handed=6 handed_to=7 handed_your*=7 happen/ME=4 happen_get*=4 happen_i'll=4
happy=12 happy_confirm*=9 happy_sign*=6 happy_to=13 has=-10 has_>*=7 has_its=5 has_met=7 has_orders*=5 hates=5
hates_>=6 have_and*=9 have_assurance*=6 have_authority=9 have_contracts*=5 have_drive*=4 have_gone=5
have_in*=6 have_it=8 have_my=17 have_reply*=8 have_signed*=5 have_talked=4 have_the=7 have_through*=5
have_to=-7 have_word*=12 have_your=-5 haven't=5 haven't_forgotten=6 haven't_got=5 haven't_to*=5 haven't_you*=6
he=-18 he'll=-5 he_access*=9 he_gets=9 head=-6 health=-5 heard=-9 help=-15 help/YOU=-7 help_you=-7 her=-6
her_mobile=7 here=-11 here_on=5 here_promise*=5 hereby=6 hereby/ME=6 hereby_commit*=6 hereby_i=6 hey_my*=5
hey_totally=5 him_>*=9 him_in=9 his=-17 hold=5 hold/THIRD=8 hold_them=9 hold_there*=9 home=-5 honour=4
honour_old*=4 honour_the=4 hope=-6 hotel=6 hotel_>=7 hour=21 hour_>=17 hour_come*=10 hour_ill=10 hours=6
hours_starting=5 hours_this*=5 houston=-8 how=-12 however=-5 hr_director=6 hr_is*=7 humanitarian=6
humanitarian_flights=6 humanitarian_may*=6 i=-23 i'd_in*=5 i'd_love=4 i'd_tell*=5 i'd_throw=5 i'll=129
i'll_>*=-14 i'll_amend=4 i'll_as*=5 i'll_at*=5 i'll_be=7 i'll_book=8 i'll_call=5 i'll_dig=6 i'll_down*=4
i'll_drop=12 i'll_file=7 i'll_find=11 i'll_forward*=5 i'll_get=6 i'll_have=14 i'll_introduce=5 i'll_it*=24
i'll_out*=5 i'll_put=8 i'll_share=4 i'll_sign=4 i'll_sit=4 i'll_sort=4 i'll_square=5 i'll_test=5 i'll_that*=12
i'll_the*=48 i'll_them*=4 i'll_this*=4 i'll_to*=5 i'll_up*=7 i'll_upload=5 i'll_words*=6 i'm=35 i'm_>*=-6
i'm_all*=10 i'm_an*=9 i'm_both*=6 i'm_bringing=12 i'm_calling=11 i'm_going=11 i'm_happy=6 i'm_her*=7
i'm_in*=-6 i'm_meeting=7 i'm_not=-8 i'm_out*=5 i'm_pulling=7 i'm_putting=5 i'm_quality*=7 i'm_ringing=7
i'm_sending=5 i'm_sorting=5 i'm_taking=13 i'm_the*=18 i'm_to*=11 i'm_told=-5 i'm_you*=9 i've=5 i've_already=7
i've_cleared*=7 i've_heard=-8 i_>*=22 i_assume=-5 i_authorise*=4 i_authorised*=12 i_authority*=9 i_be*=-23
i_believe=-7 i_bring*=12 i_buy=8 i_can=11 i_circulate*=5 i_commit=16 i_confirm=7 i_cover=5 i_do=12 i_don't=-9
i_doubt=-5 i_expect=4 i_forgot=9 i_forward*=-4 i_get*=-8 i_had=-4 i_happy*=7 i_have*=-5 i_it*=-10 i_look=-4
i_lunch*=8 i_mention*=9 i_need=-4 i_personally*=4 i_right*=14 i_see=-6 i_sending*=11 i_shall=6 i_shipping*=5
i_should=-4 i_take*=5 i_the*=-7 i_think=-16 i_think*=-6 i_to*=20 i_undertake=10 i_we*=-5 i_will=29 i_won't=7
i_would=-10 i_your*=-5 if=-32 if_a*=4 if_agree*=6 if_comes*=6 if_fuel=6 if_it=-6 if_it's=7 if_still*=6
if_that's=5 if_we=-10 if_you=-13 if_you're=-4 ignore=-8 ill=54 ill/BE=9 ill/DO=8 ill/TELL=7 ill_back*=10
ill_be=9 ill_come=10 ill_cover=4 ill_do=8 ill_it*=8 ill_proposal=5 ill_push=5 ill_redo=8 ill_send=7
ill_the*=18 ill_there*=9 ill_u*=7 ill_v*=5 immediately=5 immediately/ME=6 immediately_air*=6 immediately_our=6
in=-8 in/ANY=4 in/TIME=-8 in/YOU=10 in_#*=7 in_:*=4 in_>=21 in_>*=18 in_MONTH=-7 in_any=4 in_but*=-4
in_case=-5 in_committee=7 in_days*=-5 in_escrow=7 in_event*=5 in_favour=12 in_file*=7 in_for=12 in_inbox*=12
in_minutes*=13 in_now*=4 in_person=5 in_portal*=5 in_quote*=5 in_sandbox*=5 in_sec*=11 in_ten=7 in_the=-14
in_the*=-5 in_to*=-9 in_until*=7 in_within*=7 in_writing=14 in_your=10 inbox=10 inbox/TIME=8 inbox_>*=8
inbox_DAY=8 included_>=5 indemnity=6 indemnity_past*=7 indemnity_wording=7 index=4 index_clause=5
index_i'll*=6 info=-4 informal=-5 informal_on*=-5 information=-11 instead=4 instead/MODAL=7 instead_can=7
instead_you*=7 instructed=7 insurer=6 insurer_back=7 insurer_to*=7 intent/MODAL=6 intent_be*=6 intent_will=6
interested=-4 interview=-6 introduce/YOU=5 introduce_to*=5 introduce_you=5 invite=8 invite_#*=7 invite_in=7
invoice=14 invoice_>*=5 invoice_in=9 invoice_ten*=9 invoice_tmrw=5 is=-9 is_>*=6 is_and=5 is_and*=5
is_commitment*=8 is_four*=6 is_gates*=5 is_going=5 is_good*=8 is_i'll*=9 is_included=5 is_off=5 is_on=16
is_posted=6 is_released=5 is_scanning=4 is_sick*=8 is_that=-5 is_the=-12 is_the*=-12 is_them*=4 is_to*=6
is_withdrawn=7 is_wrong=9 is_your*=7 issues=-11 it=22 it's=-8 it's_quiet*=7 it's_still=7 it_>=21 it_>*=7
it_a=-5 it_a*=-4 it_afternoon*=7 it_be*=-6 it_die*=8 it_doesn't=7 it_done=16 it_for=7 it_from*=-4 it_in=11
it_my*=5 it_new*=9 it_now=5 it_on=-10 it_out=-6 it_over=6 it_personally=7 it_planning*=7 it_same*=5
it_signed=4 it_stays=-5 it_takes=4 it_that*=-4 it_the*=7 it_thing*=7 it_this=11 it_this*=5 it_to=10
it_we'll*=5 it_with=13 it_you*=9 its=12 its_>*=4 its_first*=8 its_orders=5 its_to*=5 its_way=13 join=-4
joint=4 joint_DAY*=6 joint_stipulation=6 just=-20 k=14 k_doing=13 k_goes*=12 k_the*=11 k_wire=12 keep=12
keep/YOU=5 keep_at*=5 keep_deposit*=7 keep_slot*=7 keep_the=13 keep_you=5 kit=9 kit_>=9 know=-30 know/IF=-6
know/WH=-4 know_if=-6 know_you*=-6 lake=7 lake_>*=7 lake_hotel=7 lands=8 lands_in=8 lands_your*=8
language_in=4 language_the*=4 laptop=6 laptop_borrowed*=9 laptop_died=8 last=-24 last/TIME=-7 last_>*=-5
last_week=-5 late=7 late/TELL=6 late_call=6 late_fee=4 late_off*=4 late_offs*=6 later=-6 layoffs=4
layoffs/IF=4 layoffs_MONTH*=4 layoffs_before=4 leave=12 leave/THIRD=6 leave_#*=5 leave_clause=6 leave_is*=8
leave_on=5 leave_that=8 leave_the*=5 leaves=5 leaves/IF=5 leaves_before=5 leaves_we*=5 left=-5 legal_entity=4
legal_names*=4 length4=-52 length5=-13 length6=-38 let=6 let's=-10 let's_it*=4 let's_on*=-5 let_him=9
let_in*=9 let_know*=-14 let_run*=7 let_take*=13 lets=-9 lets_you=-4 letter/THIRD=4 letter_afternoon*=5
letter_intent*=5 letter_the*=-5 letter_this=5 licence/IF=5 licence_if=5 licence_that's*=5 life=-8 like=-9
like_a=7 like_move*=6 like_plan*=8 like_to=-5 line/TIME=8 line_#=8 line_>*=-4 line_down=-6 line_is*=8
list/TIME=8 list_>=-5 list_DAY=8 list_and=5 list_at*=8 list_but*=5 list_get*=5 lockout=5 lockout/BE=5
lockout_is=5 lockout_off*=5 look=-17 look/TELL=-9 look_forward=-9 look_to*=-9 looking=-7 looking/TELL=-5
looking_forward=-5 looking_to*=-5 looks=-5 lot=7 lot/TIME=6 lot_#=6 lot_the*=10 love_say*=5 lunch=11
lunch_>=17 m=-11 mail_>=-5 mail_follow*=12 mail_to=12 make=-28 make/THIRD=-7 make_it=-6 make_the=-5 makes=-7
management_agrees=5 management_to*=5 manuals=10 manuals_>*=10 manuals_tmrw=10 maps=5 maps_of=5 maps_the*=5
mark_outstanding*=5 mark_what's=5 marked=-4 market=-6 may=-16 may_#=-6 may_immediately*=6 may_resume=6
maybe=-9 maybe/ME=-5 me=-26 me_:=5 me_DAY*=-5 me_afternoon*=14 me_at=-6 me_by*=8 me_down=5 me_filed=8
me_find*=6 me_for*=5 me_free=5 me_i'll=6 me_i'm=7 me_if*=-5 me_know=-10 me_legal*=4 me_my*=-5 me_on=-8
me_paragraph*=8 me_pulling*=7 me_run=7 me_take=8 me_this=13 me_to=-7 me_training*=5 me_write*=6 me_you*=-7
means/TELL=8 means_copy=8 means_on*=8 mediator=4 mediator_reports=4 mediator_you*=4 meet=-7 meeting=-7
meeting_at*=7 meeting_quality=7 meetings=-5 meets=-5 meets_on=-4 members/MODAL=-5 members_on=5 members_the*=5
members_will=-5 mention=8 mention_competing*=9 mention_the=9 message=-6 met=11 met_>=7 met_at=5 met_the*=5
midnight=6 midnight_>=9 might=-8 million=4 million_for=7 million_the*=8 min=13 min_>=13 mine_>=7 minefield=5
minefield_and*=7 minefield_signed=7 minimum=5 minimum_#*=5 minimum_of=5 minister=9 minister_the*=8
minister_to=7 minute=6 minute/THIRD=8 minute_>*=8 minute_it=8 minutes=16 minutes/THIRD=5 minutes_>=9
minutes_every=5 minutes_that=5 minutes_the*=4 minutes_two*=5 minutes_you*=4 mobile_>=7 module=5 module_and=5
module_i'm*=5 moment/THIRD=4 moment_land*=4 moment_they=4 month=4 month_>=5 month_>*=4 month_end=4 months_>=-4
months_so=5 months_that*=5 more=-13 more_emails=5 more_to*=5 morning_>=9 most=-5 motion=10 motion_an*=7
motion_for=7 move_ahead=6 move_with*=5 much=-6 my=-17 my_>*=-4 my_and*=5 my_assurance=6 my_bad=5 my_boss=-5
my_but*=-6 my_client=7 my_myself*=5 my_office=4 my_own=5 my_people*=5 my_team=8 my_that*=5 my_will*=17
my_word=6 myself=11 myself_#*=4 myself_but=6 myself_for=4 myself_i'll*=6 named=13 named_csm=10
named_within*=11 names=12 names/ME=4 names_blacked=9 names_get*=4 names_i=4 names_out*=9 nda=19 nda_#*=13
nda_rn=13 need=-16 need_to=-9 needs=-5 neither_of=5 neither_us*=5 never=-10 new=-9 new_>*=-7 new_in*=9
new_invoice=9 new_total=7 new_when*=7 news=-6 next=-6 next_DAY=6 next_mail*=5 next_on*=4 next_week=-6 ngl=9
ngl/ME=9 ngl_forgot*=9 ngl_i=9 night=-9 night_>=-7 no=9 no_>*=-7 no_bother=5 no_briefings=7 no_cover*=4
no_emails*=5 no_from*=7 no_i'll*=4 no_ill=4 no_layoffs=4 no_more=5 no_spreadsheet*=5 nobody_before*=5
nobody_leaves=5 nobody_out*=5 nobody_runs=5 non=9 non_>*=6 non_compete=7 noon=9 noon_>=4 noon_pinky=5
noon_swear*=5 not=-18 not_>*=-4 not_anybody*=8 not_be=4 not_before*=5 not_discipline*=9 not_enforce=5
not_forward=6 not_oppose=7 not_replace=8 not_stopped*=6 not_sure=-4 not_that*=-4 not_to=8 not_to*=-6
not_your*=13 note/BE=6 note_is=7 note_withdrawn*=7 nothing=-5 notice=7 notice_board=7 notice_this*=7 now_but=5
now_invoice*=9 now_new=9 now_the*=6 now_with=5 nudge=5 nudge_if*=7 nudge_sent=7 number=5 number_>=8
number_for=5 number_you*=6 numbers_will*=4 o_annex*=5 o_the=5 of=-23 of/ME=-8 of/THIRD=-6 of/YOU=-8 of_%*=5
of_>*=15 of_DAY=4 of_and*=-4 of_fiscal*=8 of_for*=11 of_general*=7 of_hates*=5 of_intent=5 of_it=-6
of_minefield*=5 of_my=-4 of_next*=5 of_on*=-7 of_our=-5 of_paragraph=5 of_parts=5 of_play=5 of_product=5
of_respect=12 of_roof*=12 of_session*=5 of_signature=11 of_signed*=5 of_them=8 of_tomorrow's=5 of_union*=5
of_will*=5 of_your=-6 off=7 off_for=6 off_gates=5 off_open*=5 off_table*=7 off_the=7 off_week*=7 offer=-5
office=-11 office/MODAL=5 office_book*=7 office_will=5 offs=6 offs_?*=6 offs_deal=6 ok=16 ok_deal=5 ok_do*=8
ok_i*=5 ok_ill=14 ok_ill*=5 ok_pricing=7 ok_push*=5 ok_sheet*=7 okay=12 okay/ME=7 okay_convinced*=5
okay_going*=5 okay_i'm=5 okay_you've=5 old_for*=4 on=4 on/ME=6 on/THIRD=13 on/YOU=17 on_#*=-15 on_>*=25
on_MONTH*=-6 on_analytics*=5 on_apprentices*=5 on_bid*=-5 on_condition*=6 on_desk*=6 on_exclusivity=5
on_from*=5 on_have*=5 on_i'll=7 on_i'm*=6 on_it=18 on_its=7 on_leave*=7 on_moment*=4 on_notice*=7 on_one=5
on_promise=5 on_provided*=5 on_put*=5 on_quotas*=8 on_redundancy*=7 on_roof*=5 on_samples*=5 on_sick=7
on_side*=8 on_the=-5 on_the*=-6 on_us=4 on_water=8 on_way*=11 on_your=14 onboard=4 onboard/YOU=4
onboard_first*=4 onboard_your=4 once=6 once_and=-7 once_both=7 once_lockout*=5 once_signatures*=7 once_the=7
one=-10 one/MODAL=6 one_be*=7 one_by=4 one_condition=6 one_deck=9 one_reaches*=9 one_that*=6 one_will=6
ones=-4 only=-9 open=13 open_and*=6 open_at=5 open_claims=4 open_one*=4 open_points=6 open_six*=5
opportunity=-4 oppose=7 oppose/YOU=7 oppose_motion*=7 oppose_your=7 options=-6 or=-27 or/ME=5 or/TIME=-5
or_buy*=8 or_i=8 or_shine=6 or_the*=5 order_>=9 ordered=4 ordered_by=4 ordered_the*=4 orders_>=5 other=-15
our_air=6 our_amendment=12 our_back*=7 our_battalion=5 our_client=6 our_confirmation*=7 our_defence*=6
our_director*=6 our_discussion=-4 our_has*=4 our_hr=6 our_insurer=7 our_of*=5 our_posts=6 our_side=5
our_starting*=4 our_to*=-5 our_trainee=4 our_undertakes*=7 our_vp=4 our_will*=5 out/THIRD=-4 out/TIME=14
out_>=6 out_>*=17 out_DAY=10 out_and=8 out_he*=9 out_now=5 out_parts*=5 out_respect*=12 out_the*=-4 outside=6
outside/ME=6 outside_my=6 outside_team*=6 outstanding=5 outstanding_and=5 outstanding_send*=5 over=7 over/ME=7
over/TIME=5 over_i'll=4 over_maps*=6 over_now=5 over_overtime*=5 over_sit*=4 over_take*=5 over_the=7
over_we'll=5 over_with*=5 overnight=5 overnight_and=6 overnight_give*=6 overtime=8 overtime_before*=4
overtime_for*=5 overtime_records=5 own=-6 own_>*=5 own_people=5 owns_permits*=5 owns_the=4 pack/TIME=5
pack_>*=5 pack_DAY=5 page=-5 paid_by=7 paid_the*=8 paperwork=5 paperwork_reaches=5 paperwork_you*=5
paragraph=12 paragraph_ahead*=5 paragraph_back*=8 paragraph_six=8 parking=8 parking_is*=5 parking_space=5
part_DAY*=9 part_it*=-4 part_of=-5 part_on=9 parts=13 parts_>=4 parts_>*=9 parts_kit=9 pass=10 pass/THIRD=4
pass_dawn*=7 pass_from=7 pass_on*=4 pass_them=4 past/ME=7 past_insurer*=7 past_our=7 pattern=6
pattern_MONTH*=7 pattern_for=7 pay_#*=9 penalty=6 penalty_for=6 penalty_late*=6 people_>=5 per=-9 per/ME=-6
per_our=-4 permits=4 permits_me*=6 permits_that's=8 person_on=5 person_the*=5 personally=11 personally_>=7
personally_onboard=4 personally_your*=4 pick=11 pick/THIRD=9 pick/YOU=5 pick_that=9 pick_up*=13 pick_you=5
picket=6 picket_at=6 picket_the*=6 pics=11 pics_of=12 pics_the*=12 pinky=5 pinky_>*=5 pinky_swear=5 place=-5
plan/ME=8 plan_book*=8 plan_first=6 plan_i'll=8 plan_truck*=6 planning=5 planning_>=7 plans=-5 play_>=5
please=-38 please_me*=-5 please_the*=-5 pledge=8 pledge/TIME=8 pledge_#=8 pledge_million*=8 pm=-7 po=9
po_DAY*=5 po_for*=6 po_number=5 po_thru=5 points_and=6 points_circulate*=6 portal/TIME=4 portal_next=4
portal_week*=4 possible=-9 posted=5 posted_four=6 posted_weeks*=6 posts_>=6 power=-7 preferred_>*=-4 present=6
present/THIRD=8 present_>*=8 present_them=8 presentation=-5 presidency=8 presidency/MODAL=8
presidency_schedule*=8 presidency_will=8 president_i'll*=5 press=-6 price_but=5 price_provided=5
price_spare*=9 price_the=9 pricing=5 pricing_coming*=7 pricing_sheet=7 printed=4 printed_for=5
printed_friday's*=5 probably=-6 problem=-4 process=-4 product/TIME=5 product_next=5 product_week*=5 promise=9
promise_>=12 promised=-5 promised_a*=-5 proposal=6 proposal_#*=5 proposal_v=5 propose_alternative=4
propose_language*=4 provide=-6 provided=6 provided_charge*=5 provided_parking*=5 provided_the=10 publish=9
publish_shift*=6 publish_the=9 pulling=7 pulling_surcharge*=7 pulling_the=7 pump=9 pump_manuals=10
pump_tmrw*=10 purchaser/ME=5 purchaser_we=5 purchaser_will*=5 push=5 push_po*=5 push_the=5 put=13 put/ME=5
put/TELL=5 put_a*=4 put_down=6 put_down*=5 put_forward=5 put_in*=8 put_me=5 put_to*=5 putting/THIRD=4
putting_in*=5 putting_that=5 quality_at=7 quality_two*=7 questions=-4 quiet=7 quiet_DAY*=7 quiet_on=7 quotas=8
quotas_for=8 quotas_the*=8 quote=22 quote/IF=5 quote_anyone*=9 quote_as=5 quote_by=4 quote_the*=4 quote_to=9
quote_we*=4 quote_yesterday=6 quote_you'll*=7 rain=6 rain_or=6 rain_shine*=6 rate_anything*=4 rather/TELL=5
rather_tell=5 rather_you*=5 rd=4 rd_i*=8 rd_or=8 re=-5 reaches=14 reaches/YOU=14 reaches_DAY*=5
reaches_before*=9 reaches_you=14 read=-7 ready=-4 really=-5 receive=-4 recommendation=7
recommendation_accept*=5 recommendation_to=5 reconvene=8 reconvene_>=8 records_all*=5 records_for=5 redo=8
redo_slides*=8 redo_the=8 reduction=6 reduction_and=6 reduction_i'm*=6 redundancy=7 redundancy_DAY*=8
redundancy_list=7 references_DAY*=5 references_by=5 reflect=8 reflect_and*=6 reflect_overnight=6 refresh=7
refresh_link*=7 refresh_the=7 regarding=-10 regarding_the=-4 registry=4 registry_at*=4 registry_closes=4
rehearsal=-8 release=11 release/THIRD=5 release_>=5 release_them=5 release_to*=5 released=9 released/TIME=7
released_>=5 released_DAY=7 released_i've*=7 releases=5 releases/THIRD=5 releases_>*=5 releases_them=5
remain=-5 remember=-5 replace=7 replace_anybody=8 replace_who*=8 reply_we*=8 reply_when=8 report=9
reports/YOU=4 reports_have*=4 reports_you=4 request=-7 request/THIRD=-4 request_that=-4 respect=10
respect_for=11 respect_the*=11 respond_in=5 respond_writing*=7 responsibility=-5 responsibility_for=-4 rest=-6
rest_of=-5 resume_immediately=6 resume_our*=6 retendering=5 retendering/YOU=5 retendering_will*=5
retendering_you=5 return_archive*=5 return_the=5 rev=5 rev_d=5 rev_which*=5 revert=7 revised=7
revised_delivery=6 revised_of*=5 revised_plan*=6 revised_text=5 right=12 right/IF=16 right/TIME=-10
right_>*=-6 right_action=6 right_after=16 right_for*=6 right_now=-10 right_this*=15 ringing=7 ringing/THIRD=7
ringing_her=7 ringing_mobile*=7 river=-4 rn=13 rn/TIME=13 rn_#=13 rn_min*=13 road/MODAL=5 road_stay*=5
road_will=5 roof=12 roof_#*=12 roof_at=5 roof_in=12 roof_seven*=5 room=6 room_>=7 rota=6 rota/BE=6 rota_is=6
rota_posted*=6 round=5 round_on=8 round_water*=8 run=8 run_indemnity*=7 run_the=9 runs_of*=5 runs_out=4 s=-7
said=-19 said/ME=-5 same=6 same_>*=5 same_and*=4 same_as*=5 same_day=15 sample_arrives=4 sample_i'll*=5
samples_!=5 samples_!*=5 sandbox=5 sandbox_if*=5 sandbox_licence=5 say/THIRD=10 say_first*=-4 say_it=-5
say_now*=5 say_once*=5 say_that=11 say_this=5 say_we*=11 say_yes=4 saying=5 saying_contract*=6 saying_yes=6
says=-27 says/ME=-6 says_ill*=4 scanning=4 scanning/THIRD=4 scanning_now*=4 scanning_them=4 schedule=5
schedule_an=8 schedule_extra*=8 school=-9 sealed=7 sealed_>=7 season=-6 seat=-5 sec=33 sec_>=33 section=-5
see=-23 see/IF=-5 see/YOU=-20 see_>=-10 see_>*=-6 see_DAY*=-17 see_credit*=4 see_if=-5 see_it=-4 see_it*=14
see_new*=7 see_that=7 see_the=10 see_to=7 see_you=-20 seeing=-6 seeing/YOU=-5 seeing_you=-5 send_back=5
send_it=-6 send_me=-5 send_quote*=6 send_report*=5 send_soc*=5 send_the=15 send_u=7 send_within*=5 sending=19
sending_clerk*=5 sending_countersigned*=7 sending_pics*=12 sending_the=24 sends=-6 sense=-4 sent=-5 sent/IF=7
sent/THIRD=-5 sent_if=7 sent_it's*=7 services=-4 session=4 set=-7 set_up=-4 seven=5 seven_DAY*=6 seven_on=6
shall=39 shall_alternative*=4 shall_file=6 shall_in*=19 shall_not=8 shall_propose=4 shall_replace*=8
shall_respond=7 shall_the*=6 shall_vote=11 share_#*=5 share_through=5 she=-11 she's=-5 she_will=-4 sheet=18
sheet_coming=7 sheet_the*=9 sheet_within=9 sheet_your*=7 shift=14 shift_DAY*=5 shift_for*=7 shift_on=5
shift_pattern=6 shine=6 shine_crew*=6 shine_the=6 shipping=12 shipping/THIRD=7 shipping/YOU=5
shipping_cover*=5 shipping_out*=7 shipping_them=7 shipping_u=5 shop_in*=5 shop_stewards=4 short=-5 should=-26
should_be=-5 sick=7 sick_leave=7 sick_that*=8 side=11 side_confirmation=7 side_mail*=7 side_to*=7
side_undertakes=7 sign_that=6 signature=10 signature_>=14 signatures=7 signatures/BE=7 signatures_are=7
signatures_in*=7 signed=24 signed/TIME=4 signed_>*=6 signed_DAY=4 signed_and=7 signed_even*=4 signed_release=6
signed_sealed*=7 signed_the*=7 signed_within=6 signing=6 signing_>=7 since=-18 since_the=-7 single_we'll*=5
sit=9 sit_i'm*=5 sit_with*=4 site_access=5 site_and*=5 site_for*=5 sits_us*=5 six=11 six_>=5 six_back=8
six_to*=8 slack=4 slack_channel=4 slack_with*=4 slides=8 slides_and=8 slides_present*=8 slot=5 slot_with=7
slot_your*=7 so=-19 so/THIRD=4 so/YOU=6 so_nobody*=5 so_sending*=5 so_you=5 soc=5 soc/TIME=5 soc_#=5
soc_pack*=5 some=-20 somebody=-7 something=-11 something_>=-4 soon_engineering*=5 sounds=4 sounds/WANT=5
sounds_a*=8 sounds_like=5 sourcing/ME=5 sourcing_keep*=5 sourcing_we'll=5 sow=4 sow_>*=4 sow_accordingly=4
space/BE=5 space_included*=5 space_is=5 spare=8 spare_kit*=9 spare_parts=9 speak=9 speak_>=4 spot=9
spot_corrected=9 spot_sheet*=9 spreadsheet_version=5 spreadsheet_winging*=5 square=5 square/THIRD=5
square_it=5 square_with*=5 st=-6 stamp=7 stamp_duty=8 stamp_we'll*=9 stand=9 stand_down=6 stand_for*=6
standstill=5 standstill_#*=5 standstill_to=5 start=-7 started=-5 starting=5 starting/THIRD=5 starting_DAY*=9
starting_next=4 starting_this=5 station_#*=5 station_at=5 status=-4 status_>=-4 stay_on*=5 stay_open=5
stays=-6 stays_>=-5 stewards=4 stewards_in=5 stewards_on*=5 still=-9 still_on*=5 still_quiet=7 stipulation=6
stipulation/TIME=6 stipulation_DAY=6 stipulation_morning*=6 stopped_at=6 stopped_our*=6 store=-4 straight=23
straight/IF=5 straight_>*=5 straight_after=5 straight_afterwards=7 straight_answer=6 straight_me*=6
straight_on*=8 straight_the*=5 straight_with=6 study=5 study_in*=8 study_lands=8 support=-6 surcharge=6
surcharge/YOU=7 surcharge_see*=7 surcharge_you'll=7 sure_texting*=11 sure_thing=11 survey/BE=7 survey_in*=7
survey_is=7 surveyors=5 surveyors_#*=5 surveyors_from=5 suspend=5 suspend_ballot*=5 suspend_the=5 suspends=6
suspends_picket*=6 suspends_the=6 swear=5 swear_>=5 system=-4 table=11 table/YOU=6 table_doing*=7 table_see*=4
table_yet=5 table_you'll=6 take_away*=4 take_first*=5 take_flat*=5 take_paragraph=8 take_six*=8 take_the=9
taken_i'll*=5 taken_on=5 takes=6 takes_>=5 taking=7 taking_action*=9 taking_an=9 taking_late*=4 talk=-9
talked/THIRD=4 talked_it=4 talked_over*=4 team=8 team_>=6 team_a*=4 team_gets=4 technicians=4
technicians/MODAL=5 technicians_be*=5 technicians_will=5 tell=22 tell_>*=5 tell_DAY*=5 tell_people*=6
tell_them=7 tell_what*=5 tell_you=10 tell_your=7 ten=22 ten_>*=13 ten_days=7 ten_minutes=7 ten_of*=11 test=5
test/THIRD=4 test_it=5 test_the*=5 text=10 text/IF=5 text_after=5 text_dinner*=5 text_of=5 text_paragraph*=5
texting=11 texting/THIRD=11 texting_it=11 texting_to*=11 th=5 th/ME=11 th_>=-6 th_a*=5 th_and=-9 th_any*=5
th_by=5 th_call*=5 th_i'll=8 th_in=5 th_it*=5 th_train*=5 th_whatever=5 th_with=5 than=-10 thanks=8
thanks_being*=6 thanks_for=8 that=-16 that's=11 that's/ME=8 that's_a=5 that's_filed*=8 that's_me=8
that's_yes*=5 that_>*=9 that_a*=7 that_away=5 that_but*=6 that_convoy*=6 that_doesn't*=7 that_from=8
that_he=-4 that_i=-8 that_i'll=5 that_in=7 that_is=5 that_it=5 that_me*=7 that_myself=4 that_neither=6
that_nobody=4 that_rota*=6 that_runs*=5 that_shall*=12 that_union*=6 that_up=9 that_you=-14 that_your=-8
the=26 the/BULK=4 the/MEET=-5 the/TELL=-5 the/TIME=13 the_#=24 the_%*=4 the_>*=-6 the_?*=-5 the_DAY*=-10
the_MONTH=6 the_accordingly*=4 the_after*=6 the_analytics=5 the_and*=19 the_apprentices=7 the_arrives*=4
the_at*=10 the_best=-7 the_bid=-5 the_board*=7 the_border=5 the_bundle=5 the_but*=-5 the_calendar=7
the_certificate=10 the_chair=11 the_checkpoint=4 the_claims*=4 the_clause*=5 the_clean=8 the_clerk=5
the_company=-8 the_compete*=7 the_competing=9 the_contracts=4 the_convoy=6 the_coo=6 the_copy*=7
the_corridor=5 the_costs*=4 the_countersigned=7 the_course=4 the_court=-6 the_crates=5 the_credit=5 the_crew=6
the_dam=5 the_day*=15 the_decides*=5 the_deed=5 the_delivery*=6 the_demand=6 the_demurrage=9 the_deposit=6
the_document*=-4 the_documents=4 the_duty*=8 the_each*=-4 the_east=5 the_employer=5 the_end=8 the_entity*=4
the_first=20 the_fiscal=8 the_flat=5 the_following=-5 the_for*=5 the_gap=4 the_gate*=6 the_general=6
the_hotel*=7 the_hour=15 the_in*=16 the_indemnity=6 the_index=5 the_invite*=7 the_is*=25 the_joint=6
the_lake=7 the_last=-6 the_leave*=5 the_letter*=5 the_licence*=5 the_link=6 the_list*=7 the_lockout=5
the_manuals*=10 the_maps=5 the_mediator=4 the_meeting*=-5 the_members=4 the_minefield=5 the_minister=9
the_minutes=6 the_module*=5 the_nda=13 the_non=7 the_note=5 the_notice=10 the_office=-8 the_open=4 the_open*=6
the_order*=7 the_other=-8 the_over*=5 the_overtime=4 the_paperwork=5 the_parking=5 the_parts*=9 the_pattern*=6
the_penalty=8 the_permits=5 the_picket=6 the_pics=12 the_plan=-7 the_plant=4 the_po=12 the_portal=5
the_presidency=8 the_printed*=5 the_pump=10 the_quote=11 the_quote*=9 the_rd*=8 the_reaches*=5 the_records*=4
the_reduction=6 the_redundancy=7 the_references*=4 the_report=7 the_reports*=4 the_rest=-6 the_review*=5
the_revised=6 the_rn*=13 the_roof=8 the_room=6 the_rota=6 the_said*=-4 the_same=8 the_sample=4 the_samples=5
the_sandbox=5 the_shift=6 the_shift*=8 the_shop=5 the_signed*=6 the_signing=6 the_slides=8 the_slot=6
the_soc=5 the_sow=4 the_space*=5 the_spare=9 the_stamp=8 the_standstill=5 the_station=5 the_stewards*=5
the_stipulation*=6 the_surcharge=6 the_survey=6 the_suspends*=6 the_table*=6 the_th*=17 the_that's*=8
the_the*=5 the_this*=5 the_three=9 the_thru*=5 the_to*=5 the_total*=7 the_travel=4 the_union=10 the_up*=7
the_way=-7 the_we*=13 the_week=-5 the_when*=-6 the_will*=20 the_word=6 the_wording*=7 the_year*=11
the_yesterday*=6 the_you'll*=7 the_you*=-8 their=-24 theirs=-6 them=40 them_>=26 them_>*=13 them_a=-6
them_now=4 them_now*=7 them_on=7 them_out=5 them_there=9 them_you*=5 then=-10 there=13 there's=-5 there_>=13
there_let*=9 there_to=9 these=-13 they=-31 they'd=-5 they'll=-4 they_decide=7 they_it*=-7 they_straight*=7
they_the*=-7 thing=20 thing_>=11 thing_>*=9 thing_it*=11 thing_texting=11 thing_tmrw=7 things=-6 think=-29
think/ME=-6 think/THIRD=-5 think/YOU=-5 think_you=-4 thinks=-6 third=6 third_nudge=5 third_sent*=7 this=-15
this_#=-4 this_>=10 this_>*=32 this_afternoon=27 this_evening=15 this_in=5 this_instead*=7 this_is=-7
this_morning=-7 this_once=5 this_one=-4 this_order=6 this_to*=-5 this_way=4 this_week=-10 this_writing*=5
those=-4 though=-4 thought=-4 three=20 three_about=9 three_by*=4 three_days=7 three_open=6 three_points*=6
three_references=4 three_so*=5 three_the*=9 through=15 through/TIME=6 through/YOU=5 through_#=8 through_>*=10
through_from*=5 through_it=5 through_open*=4 through_the=4 through_you=5 throw=4 throw_in=5 throw_the*=5
thru=5 thru/TIME=5 thru_DAY=5 thru_even*=5 tight/ME=5 tight_i'm=5 time=-15 time_>=-5 time_on=5 time_one*=6
tmrw=29 tmrw_>=29 to=-28 to/ANY=8 to/DO=-7 to/HAVE=-6 to/ME=-9 to/MEET=-17 to/TELL=-5 to/YOU=30 to_#*=-5
to_>*=-14 to_MONTH*=4 to_a=8 to_a*=-9 to_about*=-6 to_accept=5 to_ahead*=4 to_and*=-8 to_anybody=6
to_anybody*=9 to_anyone=9 to_at*=-5 to_cap*=4 to_capitals=8 to_ceo*=5 to_chargé*=7 to_confirm=7 to_coo*=6
to_dam*=5 to_destroy=5 to_discipline=9 to_discuss=-7 to_do=-7 to_down*=6 to_ensure=-5 to_extend=4 to_fifteen=5
to_follow=10 to_for*=-4 to_four=5 to_from*=-4 to_get=-15 to_give=-8 to_have=-6 to_him*=8 to_i'll*=6 to_in*=5
to_index*=5 to_it=9 to_it*=-7 to_keep=4 to_let=7 to_make=-9 to_me*=-5 to_members*=5 to_minutes*=5 to_move=5
to_my=-5 to_named*=11 to_our*=4 to_outside*=6 to_paid*=8 to_personally*=7 to_price=9 to_publish=6 to_release=5
to_return=5 to_revised*=6 to_say=19 to_see=-7 to_seeing=-5 to_share=-5 to_sign=6 to_signed*=6 to_signing*=6
to_stand=6 to_suspend=5 to_tell=5 to_that*=13 to_the=9 to_the*=17 to_them*=8 to_there*=4 to_tmrw*=7 to_to*=-9
to_up*=-7 to_us*=-4 to_vp*=5 to_we'll*=9 to_with*=-10 to_yes*=4 to_you=28 to_you'll*=8 to_you*=-18 to_your*=-9
together=-7 told=-13 told/ME=-13 told_me=-4 told_stand*=6 told_to=6 tomorrow's=11 tomorrow's/TELL=6
tomorrow's_>*=12 tomorrow's_call=6 tomorrow's_session=5 too=-5 took=5 took_on*=9 took_part=9 top=-4 total=7
total/WH=7 total_when=7 total_you*=7 totally=5 totally/ME=5 totally_bad*=5 totally_my=5 train_>=5 trainee=4
trainee/BE=4 trainee_is=4 trainee_scanning*=4 training/THIRD=5 training_is*=5 training_it=5 travel_costs=4
travel_waived*=4 trial=-4 trip=-5 truck_on=6 truck_the*=6 trucks_from*=7 trucks_pass=7 try=-11 try/THIRD=-5
try_to=-5 twice=-4 two_and=7 two_hours=5 two_starting*=5 two_will*=7 u=10 u_calendar*=7 u_cover=5 u_customs*=5
u_the=7 understand=-7 understood=12 understood/ME=7 understood/NOT=5 understood_more*=5 understood_no=5
understood_our=7 understood_side*=7 undertake=19 undertake/NOT=9 undertake_destroy*=5 undertake_not=9
undertake_suspend*=5 undertake_to=10 undertake_to*=9 undertakes=6 undertakes_keep*=7 undertakes_to=6 union=8
union/ME=5 union_i=5 union_suspends=6 union_the*=5 union_undertake*=5 until=9 until/TIME=-6 until/YOU=7
until_>*=-4 until_board*=7 until_survey*=7 until_the=10 until_your=7 up_>=8 up_a=-4 up_and=-4 up_be*=8
up_for=-5 up_from=4 up_po*=6 up_the=12 up_three*=6 update=-6 upload=8 upload/IF=5 upload_as=5 upload_soon*=5
us=-13 us_:=6 us_DAY*=7 us_before=7 us_hates=5 us_site*=5 us_take=5 us_that*=4 us_the*=-5 use=-10 users_>=4
using=-6 utmost=-5 v/TIME=5 v_#=5 v_by*=5 version_its*=5 version_winging=5 very=-9 view=-5 visa_this*=5
visit_and=5 visit_will*=5 voice=-5 voicemail=-5 vote=-7 vote_favour*=12 vote_in=12 vote_on=-8 vote_the*=-6
vp=7 vp_>*=5 vp_myself=5 vp_of=5 vp_product*=5 w_the*=5 wait=-9 waived=4 waived/ME=4 waived_amend*=4
waived_i'll=4 want=-15 want_to=-10 wanted=-9 wanted_to=-8 wants=-20 wants_to=-6 was=-15 was_going=4
was_proposal*=5 water=6 water_for*=8 water_quotas=8 way=15 way_#*=7 way_:=4 way_by=7 way_first=8 way_thing*=8
way_you*=10 we=-32 we'd=-7 we'll=58 we'll_drop=9 we'll_extend=5 we'll_get=5 we'll_hand=7 we'll_honour=4
we'll_keep=5 we'll_make=-7 we'll_over*=7 we'll_overnight*=7 we'll_pick=9 we'll_put=5 we'll_reflect=7
we'll_take=5 we'll_that*=8 we'll_the*=31 we'll_to*=-4 we're=4 we're_dropping=6 we're_it*=6 we're_sending=7
we're_the*=5 we've_to*=4 we_>*=7 we_accept=6 we_announce*=12 we_be*=-6 we_can=-25 we_complete*=5 we_could=-6
we_discussed=-5 we_do*=4 we_drop=6 we_file*=6 we_gave=-5 we_gone*=5 we_help*=-4 we_in*=11 we_it*=-8
we_know*=-5 we_may=-5 we_not*=25 we_our*=10 we_pledge=8 we_reconvene=8 we_request=-4 we_respond*=7
we_retendering*=5 we_say=-6 we_shall=35 we_should=-7 we_speak=6 we_that*=-6 we_to*=-9 we_undertake=9
we_vote*=11 we_will=13 we_withdraw=9 we_won't=10 we_would=-5 web=-5 week=-24 week_#=7 week_>=-8 week_gets*=7
week_mail=5 week_to*=4 weeks_>=-4 weeks_ahead=6 well=-12 went=-7 were=-12 what=-11 what's_and*=5
what's_outstanding=5 what_decide*=7 what_they=5 whatever/THIRD=4 whatever_it=4 whatever_takes*=5 when=-5
when_i=-7 when_reconvene*=8 when_refresh*=7 when_sample*=4 when_see*=-5 when_we=6 where_shall*=4 whether=-6
which=-13 which_i'll=5 which_upload*=5 while=-4 who=10 who_is=7 who_on*=7 who_owns=4 who_part*=9 who_took=9
wife_and=4 wife_i*=4 will=77 will_>=22 will_a*=12 will_an*=8 will_book=7 will_bring=7 will_circulate=10
will_come=-5 will_complete=5 will_down*=-5 will_enforce*=5 will_for*=-6 will_handed*=7 will_have=-6
will_hold=9 will_in*=-9 will_mark=5 will_met*=5 will_my*=-5 will_not=10 will_on*=7 will_onboard*=4 will_open=6
will_oppose*=7 will_out*=-9 will_over*=5 will_pass=4 will_pay=5 will_personally=4 will_pick=5 will_revert=7
will_schedule=8 will_stay=5 will_take=-7 will_tell=5 will_the*=37 will_them*=12 will_to*=-5 will_told*=6
will_what's*=5 will_with*=14 will_you=-9 will_you*=8 win_ill=8 win_redo*=8 winging=5 winging/THIRD=5
winging_its=5 winging_way*=5 wire=12 wire_goes=12 wire_out*=12 with/ME=11 with/THIRD=-11 with/YOU=7 with_#*=4
with_a=10 with_an=5 with_answer*=5 with_blacked*=9 with_boss*=7 with_bundle*=5 with_company*=-4
with_engineers*=4 with_i'm*=7 with_lot=6 with_my=6 with_names=9 with_number*=10 with_on*=9 with_planning=7
with_recommendation*=5 with_the=-10 with_this*=-5 with_your=6 withdraw=17 withdraw/ME=12
withdraw_amendment*=12 withdraw_our=12 withdraw_the=5 withdrawn=7 withdrawn_a*=7 withdrawn_and=7 within=41
within/TIME=4 within_#=4 within_day*=6 within_days*=23 within_hour*=15 within_ten=11 within_the=21
within_three=7 won't=8 won't_announce=12 won't_anything*=7 won't_know=-5 won't_mention=9 won't_the*=8 wont=7
wont_bringing*=10 wont_forget=10 word=8 word_of=7 word_the*=7 wording=9 wording_our*=7 wording_past=7
words/THIRD=6 words_>=-6 words_neither*=6 words_that=6 work=-11 worries/ME=4 worries_cover*=4 worries_i'll=4
worry=6 worry_about=6 worry_the*=7 would=-39 would_be=-8 would_like=-5 would_to*=-6 write=8 write_the*=8
write_up=6 writing=10 writing/TIME=4 writing_>*=4 writing_by=5 writing_month*=5 writing_now=4 writing_three*=7
writing_within=7 wrong=5 wrong_good=9 wrong_spot*=9 year_>=7 years=-6 yep=22 yep/TIME=22 yep_#=22 yep_sec*=22
yes=26 yes/MODAL=8 yes/TELL=5 yes/TIME=5 yes_back*=6 yes_but*=5 yes_contract=6 yes_do*=8 yes_me*=5
yes_names*=9 yes_now=5 yes_tell=5 yes_will=8 yes_with=9 yesterday/YOU=7 yesterday_get*=7 yesterday_you'll=7
yet_doing=7 yet_it*=7 you=-22 you'll=36 you'll_a*=12 you'll_get=10 you'll_have=15 you'll_hear=5 you'll_it*=11
you'll_my*=5 you'll_see=13 you'll_the*=17 you're=-8 you've_convinced=5 you've_me*=5 you_>=-9 you_>*=-15
you_DAY=-18 you_DAY*=8 you_a*=8 you_after*=6 you_afternoon*=5 you_agree=6 you_already*=-5 you_an=8 you_and=-5
you_answer*=8 you_asked=5 you_at=13 you_at*=-9 you_be*=7 you_before=12 you_by=4 you_can=-4 you_case*=8
you_clean*=4 you_close*=5 you_could=-5 you_five*=4 you_from=5 you_get=-5 you_get*=4 you_have=15 you_here*=5
you_i*=-6 you_ill*=8 you_in=12 you_in*=-7 you_it*=6 you_keep=9 you_me*=-5 you_midnight*=9 you_my*=11 you_now=5
you_our*=6 you_refresh=7 you_should=-5 you_signed=6 you_straight=5 you_than*=5 you_the=12 you_they*=5
you_three*=13 you_tmrw=7 you_to*=-10 you_up=5 you_want=-5 you_what=5 you_who*=5 you_will=9 you_win=7
you_within*=6 you_your*=-8 your_?*=6 your_DAY*=5 your_and*=-6 your_at*=5 your_board=6 your_boss=6
your_breakdown*=5 your_by*=8 your_calendars=-4 your_ceo=5 your_chargé=7 your_concern=7 your_cost=5 your_desk=6
your_everything*=5 your_for*=7 your_gets*=4 your_has*=7 your_in*=-6 your_inbox=10 your_is*=-5 your_motion=7
your_on*=6 your_people=5 your_price=5 your_provided*=5 your_roof=6 your_side=10 your_surveyors=5 your_team=4
your_technicians=4 your_ten*=4 your_that*=5 your_way=6
"""
