"""How far words call for a reply; written by learn_intents.py, not by hand."""

REPLY_WEIGHTS = r"""
-0.55 !=-12 !/PLEASE=5 !_>=-10 !_up*=4 !asks=58 !asks:if=6 !can_some_day=-5 !can_you=30 !doing_own=-8
!doing_own_some_day=-5 !duties:hedged=7 !glad=5 !goes_on=-4 !imperative=76 !let_me=-5 !offers=16
!offers:asked=-5 !offers:doubted=4 !offers:hedged=16 !offers:reported=-5 !offers_own=4 !please=55 !question=21
!state:hedged=4 !suggests=37 !wh_question=14 !will=-4 !will:doubted=-6 !you_question=17 !you_should=38
!you_should:if=-13 #=-23 #_#=-20 #_#*=-11 #_$=-5 #_$*=-22 #_%=-6 #_:=13 #_:*=-13 #_>=-4 #_>*=-5 #_DAY*=16
#_MONTH=-7 #_am=14 #_and=13 #_and*=11 #_are*=-5 #_but=6 #_century*=-4 #_comments=-10 #_days*=-5 #_do*=-5
#_dollars=-5 #_for=-5 #_for*=7 #_free=-4 #_i*=7 #_in*=5 #_more*=5 #_now=6 #_off*=-4 #_on*=6 #_or=9 #_people=7
#_select=4 #_st=-5 #_that*=6 #_the*=-4 #_trial*=7 #_we=-8 #_which*=4 #_will*=-7 #_x=-5 #_years=-4 #_you=-6
#_you*=5 $/TIME=-9 $_#=-9 $_#*=4 $_$=7 $_$*=5 $_>*=-9 $_a*=5 $_to*=11 %=-6 %_off=-7 :=-7 :/BULK=5 :/ME=-4
:/PLEASE=6 :/TELL=-11 :/TIME=8 :_#=13 :_#*=-7 :_$=5 :_:*=-6 :_DAY=-10 :_MONTH*=-7 :_a*=4 :_am*=14 :_but*=7
:_i*=4 :_link*=6 :_mail=-11 :_message*=-5 :_on*=4 :_please=7 :_pm*=-13 :_this*=4 <=-50 <_#=5 <_#*=-19 <_:*=-18
<_@=-8 <_MONTH=-5 <_MONTH*=-8 <_a=-19 <_activate*=6 <_add*=-7 <_after=4 <_also=9 <_am=-5 <_an=4 <_and=-6
<_and*=6 <_any=4 <_any*=5 <_apply=9 <_as=-10 <_at*=-6 <_be=4 <_be*=9 <_before=-6 <_believe*=8 <_below*=6
<_better*=6 <_by=-4 <_by*=6 <_call=-5 <_call*=-7 <_can=17 <_can't*=-6 <_check=12 <_checking*=-5 <_click*=-7
<_conference=-4 <_confirm*=4 <_could=18 <_day*=-5 <_did=21 <_didn't*=-4 <_discuss*=6 <_do=7 <_do*=10 <_does=-5
<_don't=4 <_download=8 <_e*=4 <_email*=13 <_ensure*=-13 <_ever*=-8 <_feel*=-9 <_few*=-4 <_fill*=8 <_finally=-5
<_find*=5 <_first*=-7 <_follow*=-11 <_for=10 <_forget*=6 <_forgive=-6 <_forward*=-12 <_go=10 <_go*=5
<_going*=-5 <_good=-6 <_got*=-4 <_guy*=-4 <_guys=9 <_happy=-6 <_have=8 <_have*=-5 <_haven't*=-4 <_he=-6
<_help*=4 <_here=-5 <_hey=8 <_hi=6 <_home*=5 <_how=-16 <_how*=-6 <_however=-6 <_i=-10 <_i'd=6 <_i'm=-4
<_i've=-4 <_i*=-15 <_idea*=-6 <_if=-12 <_in=-13 <_it=-6 <_it*=12 <_janet=8 <_jeff*=5 <_jim=7 <_joseph*=5
<_jude=-4 <_latest*=-4 <_learn=5 <_let=7 <_let's=24 <_let*=-5 <_lets=7 <_lets*=-4 <_like*=-4 <_look=-7
<_looking=-5 <_looking*=8 <_looks=6 <_love*=8 <_many*=-5 <_me*=18 <_mike=4 <_more*=6 <_much*=-8 <_must*=6
<_my=-6 <_my*=-4 <_need=4 <_need*=40 <_not*=7 <_note*=7 <_now=-4 <_of*=-8 <_on*=-9 <_one=-4 <_only*=-4
<_other*=-9 <_our=-9 <_our*=4 <_out*=5 <_participate*=7 <_perhaps=11 <_place*=-5 <_please=38 <_please*=27
<_prentice=-5 <_presents=-5 <_received*=-5 <_remember=11 <_request*=-5 <_review*=7 <_rick=5 <_rob=4 <_said*=5
<_sally=-6 <_save*=8 <_scott=6 <_search=-5 <_see*=5 <_select=7 <_select*=6 <_send*=7 <_set*=4 <_shall*=9
<_she=-7 <_she*=-6 <_shop=9 <_should=10 <_simply=7 <_so=-12 <_some*=5 <_sorry=-9 <_start=6 <_suggest*=10
<_sure=-6 <_take*=9 <_talk*=4 <_tap=-8 <_tell=16 <_thanks=-16 <_that=-10 <_the=-23 <_the*=12 <_then=-4
<_there=-5 <_there's*=5 <_there*=5 <_these=-5 <_they=-5 <_this=-18 <_this*=20 <_thought*=-5 <_to=20 <_try=9
<_try*=-7 <_unfortunately=-10 <_up*=7 <_us*=-9 <_use=14 <_very*=5 <_visit=4 <_wanted*=5 <_was*=-6 <_we=12
<_we'll=8 <_we'll*=4 <_we*=-8 <_week*=-7 <_welcome*=6 <_were=4 <_were*=-5 <_whether=-6 <_who=12 <_will=7
<_will*=-22 <_with*=-10 <_works*=4 <_would=10 <_would*=8 <_you=8 <_you*=9 <_your=-11 <_your*=16 >=-50 ?=21
?_#=-5 ?_#*=-10 ?_>=52 ?_et=-4 @=-22 @_com*=4 @_readingrecs=4 ANY+=16 ANY+IF=-13 ANY+LETS=-5 ANY+NOT=12
ANY+PLEASE=-8 ANY+THIRD=-5 ANY+TIME=17 ANY+WANT=9 ANY+WH=-7 ANY/THIRD=4 ANY/follow=5 ANY/further=10 ANY/help=6
ANY/of=-7 ANY/other=-5 ANY/problems=7 ANY/questions=-24 ANY/thoughts=5 ANY/time=17 BE+=-19 BE+BULK=-10
BE+DO=-17 BE+HAVE=-7 BE+IF=20 BE+LETS=-12 BE+MARK=31 BE+MEET=21 BE+NOT=-9 BE+PLEASE=30 BE+TELL=10 BE+THIRD=-10
BE+TIME=-15 BE+WANT=-9 BE+YOU=33 BE/NOT=5 BE/WH=-8 BE/YOU=18 BE/a=-6 BE/able=-11 BE/also=-5 BE/aware=-4
BE/delivered=5 BE/extremely=-5 BE/forwarding=-6 BE/getting=-8 BE/going=13 BE/good=13 BE/happy=8 BE/helpful=9
BE/included=-10 BE/just=-5 BE/looking=-8 BE/much=7 BE/nice=6 BE/ok=7 BE/on=-8 BE/out=-5 BE/part=5
BE/possible=5 BE/receiving=-5 BE/sending=-6 BE/still=-6 BE/supposed=6 BE/sure=8 BE/there=7 BE/trying=-9
BE/useful=5 BE/very=4 BE/wondering=6 BULK+DO=7 BULK+HAVE=-14 BULK+IF=-7 BULK+MARK=-8 BULK+ME=-16 BULK+MEET=-8
BULK+MODAL=-5 BULK+NOT=6 BULK+PLEASE=-15 BULK+TELL=-9 BULK+TIME=12 BULK+WANT=-14 BULK+WH=12 BULK+YOU=6
BULK/ANY=-4 BULK/BULK=-5 BULK/IF=-8 BULK/MARK=7 BULK/MEET=-4 BULK/PLEASE=10 BULK/THIRD=14 BULK/TIME=8
BULK/YOU=4 BULK/and=9 BULK/at=5 BULK/book=-11 BULK/by=4 BULK/on=-6 BULK/one=7 BULK/so=-8 BULK/the=-5
BULK/to=10 DAY=35 DAY_#=-15 DAY_#*=-5 DAY_:=-5 DAY_>*=8 DAY_?=7 DAY_DAY*=7 DAY_MONTH*=-7 DAY_afternoon=-4
DAY_and=9 DAY_at*=5 DAY_call=-7 DAY_email*=5 DAY_evening=6 DAY_for=5 DAY_from=6 DAY_good*=15 DAY_i*=-5
DAY_in*=5 DAY_is=16 DAY_my=-4 DAY_next*=6 DAY_night=12 DAY_or=6 DAY_to*=8 DAY_wanted*=-4 DAY_we=-4 DAY_with=4
DAY_you*=5 DO+=-13 DO+HAVE=15 DO+IF=19 DO+ME=-7 DO+MEET=-10 DO+MODAL=-8 DO+PLEASE=5 DO+TELL=15 DO+THIRD=6
DO+TIME=-4 DO+WANT=-7 DO+WH=-7 DO+YOU=10 DO/ME=-9 DO/YOU=13 DO/with=-4 HAVE+=-15 HAVE+IF=-16 HAVE+LETS=-5
HAVE+MARK=16 HAVE+ME=8 HAVE+MEET=-12 HAVE+MODAL=11 HAVE+NOT=-4 HAVE+PLEASE=-19 HAVE+TELL=-7 HAVE+TIME=-7
HAVE+WH=8 HAVE+YOU=11 HAVE/ANY=-7 HAVE/BE=-6 HAVE/HAVE=8 HAVE/MEET=9 HAVE/YOU=4 HAVE/a=4 HAVE/an=-11
HAVE/asked=-5 HAVE/questions=-4 HAVE/received=4 HAVE/suggested=7 HAVE/the=6 HAVE/time=4 IF+=4 IF+LETS=6
IF+MARK=12 IF+ME=5 IF+MEET=6 IF+MODAL=-16 IF+PLEASE=-36 IF+TELL=7 IF+TIME=9 IF+WH=9 IF+YOU=5 IF/MEET=-5
IF/NOT=4 IF/THIRD=5 IF/YOU=-5 IF/a=-6 IF/again=-4 IF/discussing=5 IF/mr=5 IF/part=8 IF/possible=12 IF/that's=5
LETS+=13 LETS+MARK=-9 LETS+ME=14 LETS+MEET=17 LETS+NOT=5 LETS+TELL=-11 LETS+WANT=12 LETS/MEET=12 LETS/YOU=-16
LETS/get=4 MARK+=21 MARK+ME=4 MARK+MEET=6 MARK+MODAL=19 MARK+PLEASE=-11 MARK+THIRD=26 MARK+TIME=-6 MARK+WH=-6
MARK/TIME=-5 MARK/et=-4 ME+=-22 ME+MEET=39 ME+MODAL=26 ME+NOT=-13 ME+PLEASE=6 ME+THIRD=-5 ME+TIME=22
ME+WANT=19 ME+WH=6 ME+YOU=14 ME/!=-6 ME/DO=5 ME/HAVE=-9 ME/IF=-4 ME/ME=5 ME/MEET=21 ME/MODAL=22 ME/NOT=-8
ME/PLEASE=-9 ME/TELL=-19 ME/THIRD=-13 ME/TIME=11 ME/WANT=10 ME/a=20 ME/an=5 ME/anytime=-9 ME/apps=4
ME/assume=5 ME/biggest=4 ME/continue=-7 ME/discussed=-4 ME/e=-8 ME/from=8 ME/get=-4 ME/going=-11 ME/happy=7
ME/haven't=-6 ME/help=-4 ME/in=16 ME/know=28 ME/more=5 ME/on=14 ME/out=7 ME/probably=4 ME/products=-4
ME/read=-6 ME/received=-6 ME/so=4 ME/start=9 ME/suggest=10 ME/thought=-7 ME/too=-4 ME/try=9 ME/up=-9 ME/very=4
ME/wanted=10 ME/with=5 MEET+=38 MEET+MODAL=17 MEET+PLEASE=-13 MEET+TELL=-8 MEET+THIRD=-12 MEET+TIME=15
MEET+WH=17 MEET+YOU=36 MEET/!=7 MEET/$=10 MEET/IF=-10 MEET/MARK=8 MEET/ME=6 MEET/MEET=5 MEET/MODAL=-4
MEET/TELL=4 MEET/THIRD=9 MEET/about=5 MEET/at=6 MEET/further=6 MEET/in=5 MEET/more=4 MEET/some=5 MEET/there=-7
MEET/to=13 MODAL+PLEASE=30 MODAL+TELL=13 MODAL+THIRD=-12 MODAL+TIME=-5 MODAL+YOU=29 MODAL/BE=-5 MODAL/BULK=5
MODAL/DO=6 MODAL/HAVE=5 MODAL/ME=12 MODAL/MEET=30 MODAL/NOT=-11 MODAL/TELL=-19 MODAL/TIME=-12 MODAL/WANT=13
MODAL/YOU=34 MODAL/add=8 MODAL/also=-7 MODAL/apply=-5 MODAL/cause=-6 MODAL/e=7 MODAL/get=-8 MODAL/help=-12
MODAL/make=-11 MODAL/say=-5 MODAL/see=-5 MODAL/suggest=9 MODAL/think=-5 MODAL/try=13 MODAL/unsubscribe=-5
MODAL/work=10 MONTH=-7 MONTH_#*=-26 MONTH_>*=7 MONTH_and*=4 MONTH_i*=-4 MONTH_st*=-4 MONTH_th*=8 MONTH_you*=4
NOT+TELL=-19 NOT+THIRD=-21 NOT+TIME=7 NOT+WANT=-17 NOT+WH=5 NOT+YOU=6 NOT/BE=5 NOT/HAVE=-5 NOT/ME=9
NOT/THIRD=-7 NOT/WANT=-4 NOT/YOU=8 NOT/a=4 NOT/get=-13 NOT/hesitate=6 NOT/hestitate=4 NOT/interested=5
NOT/know=-8 NOT/longer=-6 NOT/mind=6 NOT/open=4 NOT/think=-6 NOT/to=-6 NOT/worry=-4 PLEASE+=36 PLEASE+THIRD=29
PLEASE+TIME=22 PLEASE+WANT=-66 PLEASE+WH=10 PLEASE+YOU=-48 PLEASE/BE=4 PLEASE/BULK=-14 PLEASE/ME=-6
PLEASE/TELL=17 PLEASE/YOU=-8 PLEASE/add=-16 PLEASE/but=-5 PLEASE/confirm=9 PLEASE/every=-6 PLEASE/feel=-7
PLEASE/find=6 PLEASE/follow=-10 PLEASE/for=-7 PLEASE/get=7 PLEASE/include=4 PLEASE/leave=-4 PLEASE/log=4
PLEASE/look=4 PLEASE/make=10 PLEASE/note=4 PLEASE/refer=8 PLEASE/try=-13 TELL+=18 TELL+THIRD=18 TELL+TIME=-11
TELL+WH=4 TELL+YOU=-11 TELL/ME=26 TELL/PLEASE=5 TELL/THIRD=11 TELL/TIME=7 TELL/and=9 TELL/another=-4
TELL/for=8 TELL/mark=7 TELL/message=-7 TELL/nom=-5 TELL/of=8 TELL/off=4 TELL/on=-7 TELL/or=5 TELL/out=-4
TELL/people=-4 TELL/preferences=-5 TELL/request=-5 TELL/with=13 THIRD+=-16 THIRD+TIME=-9 THIRD+WANT=-18
THIRD+YOU=27 THIRD/DO=-7 THIRD/HAVE=-5 THIRD/IF=-10 THIRD/MARK=5 THIRD/ME=13 THIRD/MEET=-13 THIRD/NOT=-8
THIRD/PLEASE=4 THIRD/THIRD=-22 THIRD/TIME=-8 THIRD/YOU=4 THIRD/a=12 THIRD/again=-6 THIRD/also=-4 THIRD/and=7
THIRD/by=6 THIRD/comment=-4 THIRD/comments=4 THIRD/documents=5 THIRD/e=-10 THIRD/easy=-5 THIRD/for=4
THIRD/gas=5 THIRD/gets=-5 THIRD/in=19 THIRD/issues=5 THIRD/kind=4 THIRD/makes=-4 THIRD/messages=-5
THIRD/number=-4 THIRD/on=7 THIRD/page=4 THIRD/returns=8 THIRD/said=5 THIRD/the=-4 THIRD/there's=5 THIRD/two=-4
THIRD/up=-7 THIRD/weekend=14 THIRD/year=-4 TIME+WH=-16 TIME+YOU=16 TIME/$=-4 TIME/%=-6 TIME/:=21 TIME/BE=9
TIME/IF=10 TIME/MARK=7 TIME/ME=-28 TIME/TELL=-8 TIME/THIRD=-10 TIME/TIME=23 TIME/WH=-5 TIME/YOU=-6 TIME/also=4
TIME/and=19 TIME/available=-5 TIME/but=7 TIME/comfortable=8 TIME/comments=-10 TIME/dollars=-5 TIME/for=-7
TIME/going=-5 TIME/night=11 TIME/or=10 TIME/people=7 TIME/select=4 TIME/so=5 TIME/sorry=6 TIME/st=-5
TIME/still=-6 TIME/though=-5 TIME/to=8 TIME/too=4 TIME/with=10 TIME/works=12 TIME/x=-5 TIME/years=-4 WANT+=16
WANT+YOU=14 WANT/MARK=-4 WANT/THIRD=-6 WANT/TIME=7 WANT/WH=7 WANT/a=9 WANT/an=4 WANT/and=-5 WANT/further=-5
WANT/only=-4 WANT/the=7 WH+=-10 WH+YOU=4 WH/BE=18 WH/DO=-5 WH/THIRD=-12 WH/YOU=6 WH/about=4 WH/much=-7
WH/time=-4 YOU/!=-5 YOU/$=-4 YOU/:=-9 YOU/BE=17 YOU/DO=-12 YOU/HAVE=10 YOU/IF=4 YOU/MARK=-6 YOU/ME=-5
YOU/MODAL=4 YOU/PLEASE=11 YOU/TELL=9 YOU/THIRD=-7 YOU/TIME=-5 YOU/WANT=-5 YOU/a=-7 YOU/an=7 YOU/and=15
YOU/application=4 YOU/approval=-4 YOU/available=15 YOU/back=4 YOU/because=-4 YOU/believe=-10 YOU/calendar=-4
YOU/change=4 YOU/check=6 YOU/choose=6 YOU/co=4 YOU/come=6 YOU/contacts=-8 YOU/continue=-4 YOU/customer=4
YOU/decide=6 YOU/donation=-8 YOU/enjoy=-11 YOU/ever=7 YOU/find=-6 YOU/folks=4 YOU/for=-12 YOU/get=15 YOU/go=-7
YOU/group=5 YOU/grow=-5 YOU/guys=6 YOU/in=5 YOU/inbox=-6 YOU/input=5 YOU/know=-6 YOU/life=-9 YOU/live=-4
YOU/manage=5 YOU/membership=-5 YOU/more=-8 YOU/must=9 YOU/note=-7 YOU/of=-4 YOU/on=-14 YOU/order=7
YOU/personal=4 YOU/regarding=-4 YOU/registration=5 YOU/review=5 YOU/run=5 YOU/see=-4 YOU/site=4 YOU/small=-5
YOU/spend=-7 YOU/stand=-5 YOU/still=10 YOU/subscription=-7 YOU/think=16 YOU/thoughts=5 YOU/time=-5 YOU/to=6
YOU/trial=-6 YOU/try=-7 YOU/two=4 YOU/up=4 YOU/wanna=-4 YOU/welcome=8 YOU/wife=4 ^a=-11 ^a_few=-4 ^a_new=-4
^a_reminder=4 ^advice=-4 ^after_your=4 ^all=-11 ^am=-7 ^and=-23 ^and_i=-5 ^and_then=4 ^and_we=-7 ^any=10
^any_help=5 ^any_other=-6 ^apply=9 ^apply_for=8 ^april=-6 ^are=6 ^are_you=14 ^as=-5 ^as_we=-5 ^as_you=-6
^ask=11 ^at=-5 ^attached=-7 ^attached_is=-6 ^before=-5 ^before_i=-4 ^before_we=-4 ^business=6 ^but=-20
^but_if=5 ^but_it=-5 ^but_what=-6 ^but_you=-13 ^buy=-6 ^call=5 ^call_me=-5 ^can=13 ^can_we=5 ^can_you=7
^carlos=7 ^change=-6 ^change_your=-5 ^check=10 ^check_this=5 ^click=19 ^click_below=10 ^click_here=6
^click_the=7 ^client=5 ^client_discussions=5 ^concerns=-4 ^conference=-4 ^contact=7 ^copy=-7 ^could=19
^could_you=16 ^delete=5 ^determine=4 ^did=11 ^did_we=-4 ^did_you=11 ^discuss=9 ^do=8 ^do_not=4 ^do_we=6
^don't=16 ^don't_forget=6 ^don't_hesitate=6 ^don't_worry=-4 ^download=11 ^download_it=6 ^email=9 ^email_me=5
^even=-5 ^expect=7 ^fax=4 ^find=6 ^for_the=-5 ^forgive=-6 ^forth=4 ^forward=5 ^four=-4 ^free=-4 ^get=27
^get_back=7 ^get_free=5 ^get_it=5 ^give=13 ^give_me=8 ^given_that=7 ^go=31 ^go_ahead=9 ^go_to=11 ^good=-4
^grab=6 ^happy=-7 ^have=7 ^hello=-4 ^here=-7 ^here_is=-5 ^hey=6 ^hey_jeff=5 ^how=-9 ^how_many=-5 ^how_much=-4
^how_would=-8 ^hurry=-4 ^i'd=12 ^i'd_be=6 ^i'll=4 ^i'll_forward=-5 ^i'll_get=-8 ^i'll_see=8 ^i'll_send=-5
^i'll_try=5 ^i'm_in=6 ^i'm_still=4 ^i'm_very=5 ^i've=-7 ^i_am=5 ^i_assume=5 ^i_did=-4 ^i_do=6 ^i_get=7
^i_had=-7 ^i_have=-10 ^i_haven't=-4 ^i_know=7 ^i_need=20 ^i_shall=5 ^i_should=-7 ^i_suggest=8 ^i_want=-5
^i_wanted=9 ^i_will=-4 ^i_would=14 ^if=10 ^if_they=5 ^if_this=5 ^if_we=4 ^if_you=-38 ^if_you're=5 ^if_your=6
^ignore=-4 ^in=-14 ^in_the=-4 ^including=5 ^including_a=5 ^install=-5 ^ios=-4 ^ipad=6 ^is=-5 ^is_it=-5
^is_there=7 ^it_may=4 ^it_would=7 ^january=-4 ^join_the=4 ^june=-6 ^kay=7 ^keep_me=4 ^kristin=-5 ^learn=5
^learn_more=9 ^lesser=4 ^lesser_value=4 ^let=12 ^let's=23 ^let's_discuss=5 ^let_me=5 ^let_us=4 ^let_you=6
^lets=7 ^lets_discuss=11 ^longer=-5 ^look=-6 ^look_forward=-8 ^looks=8 ^looks_like=5 ^mark=-5 ^maybe=8
^maybe_we=5 ^me=-4 ^meet=4 ^monday=-9 ^most=-4 ^my=-11 ^need_to=-4 ^november=7 ^now=-11 ^now_you=-5 ^oh=-4
^open=4 ^or=-4 ^or_do=4 ^our=-12 ^password=8 ^paste=8 ^paste_the=7 ^per_my=-4 ^perhaps=8 ^please=57
^please_add=-16 ^please_be=4 ^please_call=-8 ^please_click=-15 ^please_confirm=7 ^please_copy=5
^please_feel=-7 ^please_find=4 ^please_follow=-10 ^please_forward=6 ^please_get=5 ^please_leave=-4
^please_let=4 ^please_log=4 ^please_look=4 ^please_make=9 ^please_note=4 ^please_refer=4 ^please_send=12
^please_try=-13 ^please_visit=-13 ^pls=6 ^plus=-5 ^prentice=-5 ^prepare=5 ^presents=-5 ^read=-4 ^readingrecs=4
^really=8 ^remember=6 ^reply=4 ^reply_to=5 ^review=6 ^sally=-6 ^saturday=10 ^search=-8 ^search_now=-4 ^see=5
^see_me=4 ^see_you=-8 ^select=10 ^select_the=6 ^send=12 ^send_me=6 ^send_us=-4 ^set=5 ^set_a=4 ^share=4
^she=-10 ^she_can=-5 ^shop=9 ^shop_the=4 ^should_you=5 ^show_us=-4 ^simply=15 ^since_i=4 ^sorry=-7 ^start=10
^stop=-5 ^sure=-5 ^talk=-6 ^talk_to=4 ^tap=-6 ^tell=20 ^thank=-4 ^thank_you=-4 ^thanks=-16 ^thanks_for=-7
^that=-9 ^that_we=6 ^the=-38 ^the_latest=-4 ^these=-6 ^they=-11 ^this=-20 ^though=-7 ^thurs=4 ^thursday=9
^time=-4 ^to=17 ^to_ensure=-13 ^to_participate=7 ^today=-7 ^tomorrow=-6 ^too=9 ^trending=4 ^try=18
^unfortunately=-4 ^upgrade=6 ^upgrade_to=6 ^use=13 ^visit=11 ^visit_http=5 ^want=7 ^want_to=7 ^wanted=-9
^wanted_to=-9 ^we=-20 ^we'd=-5 ^we'd_like=-6 ^we'll=20 ^we_are=-9 ^we_can=13 ^we_get=-5 ^we_hope=-7
^we_need=18 ^we_shall=4 ^we_want=-12 ^we_will=4 ^well=-5 ^what=4 ^what_do=-6 ^what_is=16 ^when=5 ^where_did=8
^where_do=-7 ^whether=-6 ^which=-5 ^which_is=5 ^who=4 ^who_can=4 ^why_don't=9 ^will=5 ^will_you=9 ^wish=-4
^with=-4 ^with_a=-6 ^would=16 ^would_you=7 ^you'll=-6 ^you_and=4 ^you_can=-14 ^you_have=-5 ^you_may=8
^you_might=-6 ^you_must=7 ^you_need=13 ^you_should=6 ^you_will=-6 ^your=-16 a=-12 a/MEET=8 a/TELL=20 a/TIME=-7
a_!*=-8 a_:*=13 a_>*=6 a_?*=-18 a_about*=5 a_at*=10 a_bit=-10 a_but*=5 a_call=13 a_call*=7 a_chance=9
a_check=4 a_class*=-7 a_copy=4 a_date*=9 a_days*=5 a_difference=-8 a_discussion=15 a_do*=-5 a_draft=-4
a_free=-5 a_friend=-5 a_from*=8 a_great=-12 a_in*=-6 a_list=4 a_list*=-4 a_live=4 a_look=8 a_meeting=5
a_meeting*=6 a_megawatt=4 a_minute=8 a_minutes*=6 a_note=-5 a_note*=-4 a_number=8 a_of*=6 a_on*=-5 a_or*=-5
a_proposed=-5 a_question=11 a_quick=5 a_quick*=6 a_reason=5 a_reminder=11 a_report*=4 a_representative*=6
a_ring=5 a_solution*=-4 a_then*=6 a_to*=14 a_up*=-4 a_week=-7 a_when*=-5 a_while=-5 a_with*=12 a_you*=-11
able=-9 able_to=-9 about=11 about/THIRD=6 about/TIME=-5 about/WH=5 about_?*=5 about_a=-6 about_and=-4
about_going=5 about_how=7 about_of*=4 about_that=5 about_to*=9 above=4 access=-5 access_>=-5 access_the*=-5
access_to=4 accommodate=5 account=6 account_the*=5 account_will*=5 accounts_>=-4 activate_account*=-4
activate_free*=6 activate_subscription*=-5 active=-5 actually=-11 add/THIRD=-5 add_@*=-7 add_to=-9 add_to*=5
add_us=-6 addappt=-5 additional_>*=-4 additional_help=7 address_>=4 address_?=6 address_and=4 address_book=-11
address_your*=4 after=5 after_the=-8 after_you=14 afternoon=-4 afternoon_>=-4 again=-10 again_on=5 agenda=6
agenda/MARK=5 agenda_>*=6 agenda_?=5 ago=-7 agreement=-5 agreement/THIRD=-4 agreements=-5 ahead=11 ahead_and=8
ain't=-5 air=-4 alike=-5 alike_>=-5 all=-16 all/THIRD=9 all_about=-5 all_of=-4 all_of*=5 all_options*=5
all_the=-8 all_these=6 allow/ME=-4 almost=-6 already=-7 also/BE=-7 also/IF=4 also/PLEASE=4 also_be=-4
also_if=4 also_please=4 also_to=6 always=-10 always_get=-4 am=11 am_#=5 am_>=6 am_MONTH*=4 am_comfortable=8
am_cst=4 am_for*=10 am_going=-5 am_sorry=6 am_still=-6 am_to*=-8 am_with*=7 amount=-4 an=9 an/BULK=12
an/TELL=4 an_:*=-6 an_and*=5 an_answer=5 an_at*=5 an_email=4 an_mail*=4 an_online=6 analyst=-9 and=-5
and/BE=-4 and/HAVE=6 and/ME=-9 and/MODAL=-11 and/TELL=16 and/THIRD=-7 and/TIME=-7 and/WANT=-17 and/WH=9
and_#=-8 and_#*=5 and_address=-5 and_advice=-4 and_and*=-15 and_are*=-9 and_at*=4 and_contact=4 and_delete=5
and_determine=4 and_discuss=8 and_discuss*=5 and_do*=-4 and_e*=5 and_email=7 and_find=4 and_forth=4
and_forward*=5 and_free*=5 and_from*=5 and_get=18 and_give=4 and_had*=-5 and_have=5 and_have*=9 and_i'll=4
and_if=6 and_in*=-4 and_information*=7 and_install=-5 and_is*=8 and_it=-4 and_it*=-7 and_john=5 and_kristin=-5
and_let=5 and_make*=-6 and_me*=5 and_need*=-4 and_out*=9 and_password=8 and_please*=7 and_plus*=-4
and_should=-7 and_sign*=4 and_some*=7 and_take=6 and_that*=9 and_the*=11 and_then=4 and_there=4 and_to*=-19
and_up*=5 and_us*=6 and_want=-10 and_wanted*=5 and_we=-12 and_we'll=6 and_we*=6 and_why=5 and_why*=4
and_will*=4 and_with*=-8 and_you*=-5 and_your*=13 android=9 announced=-4 announcement=5 annual=-5 another=-15
answer=-12 answer/ME=-6 any=13 any_>*=5 any_about*=-6 any_don't*=6 any_follow=5 any_from*=-5 any_further=10
any_help=6 any_in*=5 any_just*=9 any_of=-7 any_of*=5 any_or*=-8 any_other=-5 any_please*=-13 any_problems=7
any_questions=-24 any_the*=-6 any_thoughts=5 any_time=17 any_up*=5 any_you*=11 anything=6 anytime=-8
anytime_>=-6 apologies=8 app=7 app_>*=-4 app_and*=5 app_i*=6 app_with=-6 appear=-7 apple=8 apple/BULK=4
apple_>*=5 apple_app=4 application=4 application_and=-5 apply_a*=9 apply_the*=-6 appointment=-8 appreciate=10
appreciate_if*=4 appreciate_your=5 appreciated=5 appreciated_>=5 appropriate=8 approve=5 apps=4 archive=7
are=-22 are_at*=-4 are_available=8 are_available*=4 are_for=5 are_for*=4 are_getting=-6 are_going=7 are_in=11
are_looking=-7 are_now=-5 are_ok=7 are_still=-5 are_supposed=5 are_to*=4 are_together*=-5 are_trying=-5
are_you=13 are_your*=9 around=-8 arrange=4 arrange_a=4 as=-6 as_?*=-4 as_a=-5 as_as*=4 as_can*=-4
as_discussed*=-6 as_is*=5 as_it=8 as_of*=5 as_part=8 as_possible=7 as_soon=-6 as_the=-7 as_we=-8 as_will*=4
as_you=-8 asap=14 asap_>=11 ask=14 ask_for=5 ask_to*=8 asset=5 assistance=-5 associate=-4 assume=5
assume/THIRD=7 assume_that=8 assume_you*=6 at=22 at/ANY=8 at/TIME=10 at/YOU=14 at_#=12 at_#*=-8 at_:*=7
at_any=8 at_conference*=-6 at_feedback=-5 at_least=-5 at_meeting*=5 at_next*=6 at_pm*=6 at_prices=-6
at_time*=11 at_your=14 attached/BE=-7 attached_a*=-5 attached_is=-7 attachment_>=-4 attachments=6 attend_>*=-8
attending=7 attending_the=7 auto=-6 auto_insurance=-6 available/MARK=-4 available_>*=-5 available_?=-4
available_DAY=5 available_the*=-4 available_to=11 available_you*=5 avoid=-6 aware=-5 aware_of=-4 away=8 b=-10
b_>=-4 baby=-5 back=5 back_>=-4 back_DAY*=4 back_and=5 back_forth*=4 back_him*=-4 back_to=10 back_with=-13
back_you*=-7 balance=-4 bar=9 base=6 basis=-7 bay=-4 be=16 be_a=-5 be_a*=-5 be_able=-10 be_as*=-7
be_available=-5 be_for*=16 be_forwarding=-4 be_good*=9 be_great=6 be_happy=8 be_helpful=9 be_if*=6 be_in=-5
be_in*=-5 be_included=-8 be_much=5 be_next*=-4 be_nice=6 be_on*=6 be_possible=6 be_prayer*=-4 be_sure=8
be_that*=6 be_the=-5 be_the*=-7 be_to*=6 be_useful=6 be_very=6 beautiful=5 because=-7 been=-16 been_>*=-5
been_to*=-4 beer=5 before=9 before_#=5 before_can*=-5 before_end*=4 before_the=8 before_they=4
before_trial*=-5 before_your=-5 begin=7 being=-7 believe=-5 believe/ME=10 believe_that=-4 believe_we=6
below_:=5 below_>*=6 below_activate*=-8 below_confirm*=-6 below_find*=4 below_for=-8 below_to=-10 benefits=-5
best_for=6 best_to=5 between/TIME=5 bible=-4 biggest_and*=4 biggest_sale=4 bills=5 birthday=-9 bit=-10
bit_the*=-5 board=6 board_>*=4 bob=-4 break_contract*=7 break_the=-5 brent=-4 brief=7 bring=-9 budget=-9
budget_>=-8 building=5 building/YOU=6 building_your=6 business=-6 busy=6 busy_but=5 but=-11 but/IF=8 but/WH=-4
but/YOU=-12 but_can*=-6 but_if=8 but_it=-6 but_one*=-5 but_the=4 but_the*=-4 but_we=4 but_we*=5 but_what=-6
but_will*=-4 but_you=-10 but_you*=4 buy=-12 buy_or*=-4 buying=7 by=-6 by/TELL=5 by_#*=10 by_DAY=-10
by_MONTH=12 by_below*=-4 by_e=4 by_email=5 by_here*=4 by_if*=-6 by_of*=-5 by_on*=-5 by_the=-4 by_to*=5
by_working=-4 by_your*=-5 c=-4 cake=-4 cal=7 calendar_>*=-5 calger=-5 california=-6 call=8 call_DAY=5
call_a*=-4 call_and=4 call_at=-5 call_discuss*=5 call_from=7 call_him=-9 call_in=4 call_me=-12 call_on*=5
call_palmer*=7 call_paul*=7 call_to=6 call_to*=4 call_when*=5 call_with=7 call_you=8 call_you*=5 called=-8
called_last*=-5 calling=-6 came=-5 can=17 can_>*=-12 can_a*=5 can_add=5 can_call=-8 can_change*=5 can_check=5
can_come=5 can_discuss=5 can_do=8 can_give=6 can_grow*=-5 can_have=7 can_help=-14 can_help*=-6 can_i=7
can_it*=-6 can_let=-6 can_make=5 can_me*=-5 can_my*=4 can_now=-5 can_on*=4 can_our*=5 can_select=-5
can_send*=7 can_take=5 can_the*=18 can_to*=-10 can_unsubscribe=-5 can_up*=11 can_us*=6 can_we=4 can_with*=6
can_you=5 can_you*=-22 card=-9 card/MODAL=-4 career=6 carlos=8 carve=-5 case=8 case_of=4 cast=-6 caught=5
cause=-6 cause/YOU=-4 cause_you=-4 center=-4 center_>=-4 century=-4 chance=11 chances=6 chances_of=4
change=-14 change/YOU=-13 change_your=-13 channel=4 characters=-6 charges_for=4 chat=4 chat_!=7 chat_>=-4
check=22 check/THIRD=6 check/YOU=6 check_my*=-4 check_out=-7 check_the*=4 check_this=5 check_with=6
check_your=6 checking=-5 choose=10 choose_you*=8 christmas_>=-4 circumstances=-4 citygate=9 claim=-7 class=-8
class_available*=-5 click_:*=8 click_below=6 click_on=-4 click_to*=-5 clicking_:*=4 clicking_below=-4
clicking_link*=5 clicking_on=-5 client_discussions=5 climb=-8 close=-5 co_workers=4 code_:=6 code_>*=5
college=-4 com=-7 com_>=-12 com_your*=-7 come=7 come_>=5 come_and*=8 come_by=8 come_to=-4 come_up=7
come_with*=4 comfortable=8 comfortable_with=8 comment=-8 comments=-10 comments_$=-10 comments_link*=-10
comments_to=5 commercial=-5 committee=-6 communication=7 company=-17 company_>*=-6 compare=5 competitive=-5
complete=8 complete/YOU=5 complete_your=5 completed=-5 concerning_the=-4 concerns=-13 concerns/PLEASE=-7
concerns_please=-7 condition=4 conference_>=-6 conference_call=4 confirm_registration*=5 consider=7
constraint=5 contact_>*=-4 contact_anytime*=-6 contact_please*=-6 contact_the*=5 contact_us=-4 contacts=-10
continue=-9 continue_to=-15 continues=4 contract=14 contract_>=5 contracts=6 convenience=6 coordinate=7
coordinate_with=4 copies=8 copies_of=7 copies_the*=7 copy=6 copy_me*=-4 copy_of=6 copy_the*=7 corp=-4 costs=-4
costume=-5 could=28 could_a*=5 could_set=-5 could_some*=5 could_the*=-7 could_you=16 couldn't=-4 count=5
cover=18 cover_the=6 covered=-8 create=4 created=12 created/IF=4 credit_>*=6 currency_>*=4 currently=-4
customers=-7 dallas=-5 dan=7 data=12 data_be*=4 data_on*=6 data_to=4 date_:=-5 date_>*=8 date_for=4 davis=-7
day=-5 day/MARK=4 day_>=-5 day_?=4 day_and=-5 day_to=-6 days_>*=-6 days_week*=5 de=6 de_brief=6 deal=-6
deal/TIME=-5 deal_#=-5 deal_>=7 deal_a*=-4 deals=8 deals_in=4 decision=-4 decor=-7 defer=6 degree=-4 delay=5
delete_application*=-4 delete_the=-5 deliver=-5 delivery=-10 delivery_to=-7 delivery_your*=-6 deposit=8 desk=9
desperately=-4 desperately/WANT=-4 desperately_need=-4 desperately_your*=-4 developments=5 df=-5 df_>=-5
did=-8 did_get*=-6 did_not=-6 did_we=-9 did_you=10 didn't=-15 didn't_get=-7 difference=-8 different=-5
difficult_get*=-4 difficult_to=-4 diligence=5 diligence_client*=5 diligence_reports=5 dinner_>*=6 dinner_on*=4
dinner_together=5 directions=4 director=-5 disable=-4 discontinue=-5 discuss=53 discuss_>=13 discuss_before*=4
discuss_further=5 discuss_the*=5 discuss_this=6 discuss_you*=5 discussed=-9 discussed_>*=8
discussed_yesterday=4 discussing=12 discussion=24 discussion_>=4 discussion_a*=7 discussion_about=8
discussions=12 discussions_>=4 discussions_the*=6 discussions_with=8 do_>=4 do_>*=-4 do_a*=5 do_have*=10
do_i=-7 do_make*=-4 do_not=8 do_of*=-5 do_reply*=-5 do_stand*=-5 do_think*=4 do_to*=-7 do_we=4 do_with=-4
do_write*=5 do_you=8 documents=5 does=-6 doesn't=-8 doing=-5 dome=4 dominion=4 dominion_transmission=4
don't=20 don't_DAY*=4 don't_anything*=6 don't_check*=5 don't_hesitate=6 don't_hestitate=4 don't_know=-4
don't_me*=4 don't_out*=4 don't_the*=-5 don't_think=-5 don't_to*=9 don't_worry=-4 don't_you=9 don't_you*=-5
don't_your*=4 donation=-8 done=6 done_week*=5 download=10 download_it=8 download_of*=4 download_the=-7
downstream=6 draft=-5 dream=-10 drinking=-5 drive=-4 driving=-5 drop=6 dropbox=-4 due_to=-4 during=6
during/YOU=4 during_biggest*=4 during_our=4 during_your=4 e/TELL=11 e_:=-12 e_>*=-7 e_from*=-4 e_list*=6
e_mail=11 e_mail*=-11 e_or*=4 each=8 each_>*=15 each_of=-4 early=7 early/TIME=8 early_>*=6 early_next=7
early_week*=7 earn=-13 easy_for=-4 easy_you*=-5 eat=5 ect=6 edit=8 ees=5 effect=-4 effective=7 effective_>=4
effort=-5 either=-9 email=-6 email_>=-7 email_>*=13 email_and=6 email_and*=5 email_at=5 email_from=-5
email_it*=8 email_please*=-7 email_preferences=-5 email_so=-4 email_support*=-4 email_the=4 email_to=-7
email_to*=-5 email_us=5 email_we'll*=5 email_you*=-9 emailing=-4 emailing/ME=-5 emails=-5 emails/BULK=5
emails/PLEASE=-4 emails_click=5 emails_from=-6 emails_please=-4 emerald=-4 emerald_triangle=-4 employees=-4
end=-6 energy=-9 enjoy=-7 enron/HAVE=4 enron/MODAL=4 enron_has=4 enron_the*=4 ensure=-6 ensure_delivery=-7
ensure_to*=-6 enter=8 entire=-4 environment=-4 eol=4 equal=4 equal_lesser*=4 equal_or=4 especially=-5
estimate=-4 et/MARK=-4 et_?=-4 etc=4 europe=6 even=-14 even_more=-6 event=17 event_>=5 ever=-6 ever_get=-8
every=-16 every_>*=-5 every_at*=-6 every_budget=-6 every_day=-4 everyone=-7 everything=-9 exactly=-6
exactly/WH=-5 exactly_what=-5 excited_about=5 excited_going*=5 executed=-6 executive=-4 executive_committee=-4
expect_to=-7 experience=-12 experiment=5 expires=-6 extremely=-5 fact=-4 failure=-4 failure_to=-4 falcon=6
falcon_diligence*=5 family=-8 fax=-4 fax_>*=-5 feature=-7 features=4 features/ME=5 feedback=13 feedback_@=-5
feedback_a*=7 feel=-11 few_about*=-5 few_days=5 few_minutes=6 field_in=7 file=9 filing=-4 fill=10 fill/YOU=6
fill_in*=7 fill_you=6 final=9 finally=-15 finally/ME=-4 find=5 find_a=-4 finding=-4 finish=10 first=-14
first_>=-5 first_and=6 fit=-5 five=-5 fixed=-5 flexible=-9 flexible_in=-5 flow=4 flow_>*=4 flying=-7
focus_the*=5 follow_>*=-7 follow_up=15 follow_with*=5 following=12 following/BULK=4 following_:*=6
following_>*=8 following_for*=4 following_information=4 following_week=5 for=25 for/ME=11 for/THIRD=10
for/TIME=8 for_$*=6 for_:*=11 for_>*=11 for_?*=6 for_a=6 for_an=-5 for_and*=-5 for_but*=11 for_comment*=-4
for_each=6 for_email*=-5 for_every=-4 for_gas*=5 for_his=-4 for_in*=4 for_job*=5 for_later*=8 for_lunch=8
for_me=8 for_me*=-4 for_meeting*=-4 for_next=4 for_next*=-6 for_of*=4 for_offer*=4 for_review*=5 for_so*=7
for_some=-4 for_super*=7 for_the=-11 for_the*=-4 for_this=5 for_this*=-4 for_to*=-6 for_trading*=4 for_us=5
for_we*=-5 for_with*=-5 for_year*=6 for_years=-4 for_your=5 forget/TIME=4 forget_DAY=4 forget_is*=4 forgive=-6
format=6 format_>=5 formerly=-4 forth=4 forth_from=4 forward=10 forward_>=-6 forward_information*=5
forward_meeting*=-10 forward_the*=5 forward_this=8 forward_to=-4 forward_working*=4 forward_you*=-8
forwarding_to=-6 found=-4 four=-5 frasier=4 frasier_>=4 free=-7 free_#=5 free_>*=4 free_contact*=-7
free_lunch=-6 friend=-9 from=-13 from/ME=-9 from/THIRD=-5 from/TIME=-4 from/YOU=10 from_:*=-6 from_DAY*=12
from_a=6 from_email*=-4 from_home=-5 from_in*=-5 from_us=-5 from_you=13 front=6 full=10 full_>*=6 fund=7
further=22 further_>=9 further_assistance=-5 future=-5 future_>=5 game=4 game_>=7 gas=-8 gathering=6
general=-6 generating=-4 get=15 get/BULK=4 get/IF=-7 get/MEET=9 get_?*=6 get_DAY*=6 get_a=15 get_all=-6
get_chance*=7 get_copy*=5 get_from*=4 get_if=-4 get_it=7 get_know*=-4 get_my*=-6 get_of*=7 get_on=9 get_one=9
get_that=-6 get_through=-5 get_to=-11 get_to*=10 get_together=9 get_touch*=6 get_with*=-14 gets=-18
getting=-11 getting_>*=-6 github=5 give=11 give_a*=13 give_me=20 give_one*=-5 give_us=4 give_you=-6
give_your=4 given=-8 given/THIRD=6 given/YOU=6 given_that=7 given_the=-8 given_your=6 glad/THIRD=-4
glad_that=-4 glad_to=7 global=-4 go=18 go/MARK=-10 go_:*=10 go_>*=-10 go_?=-10 go_ahead=12 go_and*=9
go_now*=-6 go_the*=-14 go_to*=13 go_with*=4 goals=-8 going=6 going_>=4 going_get*=-7 going_the*=6 going_to=-5
going_try*=-6 going_with*=-5 golf=7 good=10 good/IF=8 good_>=10 good_as=8 good_idea=-5 good_me*=6 good_on*=-6
good_to=4 got/YOU=-6 got_a=5 got_your=-5 great=-13 great_for*=-5 great_time=-4 greatly=6 ground=7 group=6
group_>=12 group_in=4 group_talk*=-5 grow=-8 grow/YOU=-5 grow_small*=-5 grow_your=-5 guess=-10 guests=6
guests_the*=6 guys=16 guys/MODAL=5 guys_can=6 had=-10 had_to=-5 ham=-6 ham_and=-6 handle=10 hands=-6 happy=6
happy_!*=-6 happy_help*=9 happy_to=15 harry=7 has_been=-4 have=6 have_#=-5 have_>*=4 have_an=-8 have_any=-8
have_asked=-5 have_be*=-6 have_by*=4 have_dinner=5 have_get*=6 have_had=7 have_issues*=5 have_it=-6
have_list*=5 have_look*=4 have_meet*=5 have_one*=6 have_please*=-4 have_proposed=4 have_question*=6
have_questions=-4 have_questions*=-21 have_received=4 have_some=4 have_suggested=7 have_the=6 have_the*=-5
have_time*=7 have_to*=6 have_you=6 haven't=-9 haven't_already=-4 he=-15 he_comes=5 he_like*=6 head_to*=6
health_insurance=-6 hearing_from=4 hearing_you*=4 heat=-5 held=4 help=-16 help/YOU=-4 help_>*=-8 help_@=-5
help_can*=7 help_center=-4 help_get*=-7 help_out*=7 help_us=8 help_you=-4 help_your*=6 helpful=9 helpful_>=10
here=-6 here/BE=-6 here_:=5 here_for*=-6 here_houston*=-5 here_in=-5 here_is=-5 here_to=10 hesitate=4
hesitate_give*=4 hestitate=4 hestitate_to=4 hey=8 hey_jeff=5 hi=4 high_and*=6 highlights=-4 him=-10 him_DAY=-4
his=-6 hit=-5 home=-5 home_#*=5 honor=-4 hope_can*=4 hope_enjoy*=-5 hoping=-7 hoping_get*=-4 hoping_to=-4
hotel=-8 hours=-6 how_can*=10 how_hours*=-5 how_is*=4 how_much=-7 how_we=5 how_will*=-8 how_would=-8
how_you*=-7 html=4 html_>=4 http=8 http_:=4 hungry=-5 hyatt=-4 hyatt_>=-4 i=-10 i'd=9 i'd_be=8 i'd_happy*=4
i'd_like=-5 i'll=8 i'll_forward=-5 i'll_get=-8 i'll_it*=-6 i'll_see=8 i'll_send=-5 i'll_try=5 i'll_you*=10
i'm=-6 i'm_>*=4 i'm_going=-6 i'm_in=8 i'm_in*=-5 i'm_still=5 i'm_that*=-4 i'm_very=5 i've=-8 i_#*=-5 i_DAY*=4
i_a*=-4 i_also*=7 i_am=-4 i_an*=5 i_asked*=-5 i_comfortable*=8 i_continue=-5 i_could=-6 i_did=-5 i_do=6
i_doing*=7 i_e=-4 i_forward*=-4 i_get=13 i_get*=-6 i_give*=-4 i_go=-5 i_going*=-5 i_had=-11 i_have=-9
i_haven't=-6 i_i*=-5 i_if*=-5 i_just=4 i_know=7 i_know*=-6 i_need=15 i_provide*=-4 i_read=-5 i_send*=-13
i_shall=5 i_should=-13 i_sorry*=6 i_still*=-6 i_suggest=8 i_suggest*=9 i_that*=-4 i_the*=-8 i_think*=-6
i_thought=-7 i_want*=11 i_wanted=10 i_wanted*=7 i_was=4 i_we*=12 i_will=-15 i_wondering*=8 i_would=4 i_you*=4
icon=-4 idea=-7 ideas=4 ideas_the*=5 if=22 if_a*=-4 if_anything*=5 if_are*=4 if_available*=9 if_can*=10
if_continue*=-8 if_could*=17 if_don't*=5 if_enjoy*=-4 if_have*=4 if_is*=8 if_it=-5 if_might*=4 if_mr=5
if_need*=-15 if_not*=6 if_possible=5 if_run*=4 if_should*=-4 if_that's=5 if_the=4 if_this=8 if_use*=-4
if_want*=5 if_was*=4 if_wish*=-6 if_would*=-6 if_you=-21 if_you'd=-6 if_you'll=4 if_you're=8 if_your=6
imbalance=-4 immediately_>=7 in/THIRD=-4 in_#*=-4 in_?*=5 in_DAY*=-8 in_a=-6 in_a*=6 in_as*=5 in_at=4
in_emerald*=-4 in_few*=4 in_for*=8 in_getting=5 in_houston=-6 in_lives*=-4 in_mind=-4 in_on=-6 in_please*=4
in_prayer=-4 in_talking=5 in_that*=-6 in_this*=12 in_together*=4 in_touch=8 in_vegas=6 in_way*=-5 in_with*=-4
in_writing=4 in_your*=4 inbox=-6 inbox/PLEASE=-6 inbox_add*=-6 inbox_please=-6 included=-9 included/IF=-5
included_the*=4 including=11 including_a=5 index=18 index_>*=6 indicate=5 indicate/THIRD=4 indicate_that=4
individual=5 info=-12 info_the*=-4 informal=-6 information=6 information/ME=6 information_to=8
initiatives_>=-4 inside=-6 install=-7 instance=-4 instantly=5 instantly_your*=6 instead=-5 insurance=-14
insurance_>=-4 interest=6 interest_to=4 interested=4 interested_in=5 interested_talking*=5 interview_for=-4
into=-9 into_a=-5 into_the=-4 invite=5 invite/YOU=5 invite_you=5 involved=5 is=-13 is_>*=8 is_?*=4 is_DAY*=-4
is_about*=-4 is_address*=5 is_all=-5 is_and*=4 is_going=6 is_good=13 is_i*=-4 is_in=-5 is_in*=-4 is_it=-5
is_my=-4 is_new*=-6 is_not=12 is_season*=4 is_status*=4 is_that=4 is_that*=4 is_the=11 is_the*=4 is_there=6
is_to*=-6 is_why=-5 is_your*=-7 isn't=-7 issue=-9 issues=11 issues/MARK=4 issues/THIRD=-5 issues_>=4
issues_>*=4 issues_?=4 issues_the*=4 it's_in=-4 it_>*=-12 it_again=-9 it_and=4 it_be*=10 it_easy=-5 it_for*=-9
it_if=4 it_in=12 it_is=4 it_like*=-5 it_makes=-4 it_may=5 it_might=4 it_out=4 it_soon*=-4 it_the*=6 it_to=11
it_together=-5 it_would=7 it_you=5 item_equal*=4 item_of=4 j=-4 james=4 janet=8 jeff=6 jeff/ME=8 jeff_i'm=9
joann=5 job=-5 job_at=9 jobs=-6 john=5 john/MODAL=4 join=21 join_:*=-4 join_>=4 join_>*=8 join_at*=4 join_me=5
joining=5 jointly=7 joseph=11 jude=-5 just=-11 just/BULK=-5 just/TELL=17 just/WANT=8 just_a=8 just_for*=-6
just_give=5 just_go=-4 just_looking=-5 just_me*=5 just_my*=-4 just_need=5 just_reminder*=7 just_reply=5
just_the*=-5 just_to*=10 just_you*=-6 karen=7 kay=7 keep=5 keep/ME=6 keep/THIRD=4 keep_me=4 ken=6 kids=-7
kind=9 kind_of=7 know=11 know/IF=17 know/ME=-7 know/THIRD=-9 know/YOU=11 know_>=6 know_about=4 know_how=5
know_if=16 know_people*=-5 know_that=-9 know_they*=-4 know_when=-11 know_you=8 know_you*=12 known=-7
known/IF=-4 known_as=-4 kristin=-5 l=4 laine=5 land=-4 laptop=5 large=5 larry=7 last=-4 last_?*=4 last_DAY=4
late=-7 later=-8 later/THIRD=-6 later_on=-4 later_this=-6 later_week*=-4 latest_during*=4 latest_styles=4
learn=8 learn_more=7 leave/TIME=-5 leave/YOU=4 leave_#*=5 leave_DAY=-5 leave_at=4 leave_me=5 leave_you=4 led=5
left=4 left_the=6 length3=-8 length4=8 length5=-12 length6=-37 leslie=-4 less=-5 lesser=4 lesser_through*=4
lesser_value=4 let=-7 let's=27 let's_discuss=5 let's_for*=6 let_get*=-6 let_know*=7 let_me=5 let_tell*=-6
let_you=-8 lets=-7 lets_>*=4 lets_discuss=12 lets_get=4 lets_you=-16 letter=9 level=7 life=-20 life_>=-4
life_>*=-6 like=-6 like_a=10 like_and*=-5 like_be*=-4 like_discuss*=11 like_hear*=5 like_help*=4
like_offer*=-5 like_see*=9 like_send*=-5 like_share*=-10 like_speak*=12 like_to=-16 like_turn*=-4
like_visit*=-6 lil=-17 limit=6 line=-10 line/THIRD=-5 link_>=-11 link_>*=4 link_below=-8 link_to=6
link_to*=-17 list=-6 list/THIRD=4 list_>=-4 list_ensure*=5 list_for=-6 list_that=4 list_to=5 listening=-6
listening_the*=-5 listening_to=-6 live=-4 live_>*=4 lives=-6 log=10 log_in=4 log_into=8 login=11 logistics=-7
london=-5 long=-7 longer=-12 look/TELL=-11 look_at=8 look_forward=-11 look_to*=-9 look_your*=5 looking=-9
looking/TELL=4 looking_for=-9 looking_forward=4 looking_to*=4 looks=8 lose=-6 love=-5 love_>=-4 love_get*=5
lower=-4 lunch=6 lunch_>=5 lunch_>*=4 lunch_?=7 lunch_and=-4 m=12 made/THIRD=5 made_it=5 mail=-8 mail_>=-13
mail_at*=4 mail_list=6 mail_message=-6 mail_messages=-4 mail_or=4 mail_request=-5 mail_so=7 mail_would*=4
mail_you*=-6 mails/THIRD=4 major=6 make=-23 make/ANY=5 make/ME=-7 make/THIRD=-9 make/YOU=5 make_#*=-4
make_any=5 make_difference*=-7 make_for*=8 make_i*=4 make_my=-4 make_sense=5 make_your=6 makes=-8
makes_sense=-5 manage=11 manage/YOU=10 manage_your=10 management=-6 many=-10 many_hours=-5 mark=11 mark_the*=5
market=-6 markets=-4 material=-4 matters=4 may=-5 may_#=-4 may_a*=-4 may_able*=-5 may_be=-13 may_me*=6
may_to*=15 may_want=10 maybe/ME=6 maybe_we=5 mdash=-5 me=23 me_#=-10 me_:=-7 me_:*=-6 me_DAY=7 me_DAY*=8
me_a=23 me_an=6 me_at=7 me_call=-6 me_call*=7 me_comments*=-6 me_e*=7 me_fax*=-4 me_for=-4 me_from=6 me_get=-5
me_i=7 me_i*=8 me_if*=13 me_in=9 me_know=23 me_on=10 me_tell=-6 me_this=-5 me_this*=-4 me_to=6 me_u=-6
me_up=-4 me_week*=-10 me_what=8 me_your=4 media=-9 meet=30 meet_>*=6 meet_DAY*=4 meet_in=5 meet_me*=-4
meet_the=-4 meet_you=7 meeting_>=8 meeting_DAY*=-10 meeting_on=-5 meeting_on*=-5 meeting_to=5 meeting_well*=-4
meeting_you=-9 meeting_you*=6 meetings/MARK=4 meetings_>*=4 meetings_?=4 meets=-5 megawatt=4 members=-4
members_>=-4 membership=-9 memo_>=-5 menu=6 message=-6 message/BE=5 message/PLEASE=-5 message_>*=-6
message_is=5 message_please=-5 messages=-11 messages_from=-7 messages_us*=-4 messages_visit*=-4 met=-4
might=-12 might_to*=-4 might_want=-6 mike=8 military=-4 mind_that=-4 minute=7 minutes_and=4 minutes_of=-5
mkm's=4 mobile=-7 model=4 model_>=4 modify=8 moment_rate*=-4 money=-11 money/TIME=-4 month=6 more=-12
more_>=-4 more_about*=6 more_effective=4 more_than=-7 more_the*=4 more_to*=5 more_you*=4 morgan=-4 most=-14
most_of=-6 moves=9 much/MARK=6 much_>*=8 much_?=6 much_your*=-7 my=-10 my_at*=-4 my_email*=7 my_for*=-7
my_new=-4 my_report*=5 my_schedule=-6 my_so*=9 my_was*=-5 n=13 name=-4 named=21 names=-7 need=34 need_>*=-6
need_an=4 need_assistance*=-4 need_be*=-8 need_change*=-4 need_contact*=-6 need_further=-5 need_get*=13
need_know*=5 need_more=-4 need_send*=6 need_take*=5 need_to=29 needs_to=-4 net_>=4 new=-11 new/BULK=-5
new_features=5 new_power=-7 next=15 next_#=-5 next_>*=14 next_DAY=8 next_and*=-5 next_for*=5 next_when*=-4
nice=9 nice_to=5 night=-5 night_>*=-5 no_>=-5 no_longer=-6 nom=-5 not=6 not_>*=9 not_a=4 not_discuss=-5
not_if*=6 not_in*=6 not_interested=5 not_mail*=5 not_please*=5 not_reply=-5 not_the*=-6 not_to=-6 not_to*=-15
note=-12 note/ME=-5 note_i=-4 note_the=4 notes_email*=4 now=-5 now_$*=6 now_:=10 now_>=10 now_can*=4
now_for=-6 now_if=-5 now_out*=-5 now_you*=-5 now_your*=-4 number_#*=-5 number_of=6 numbers=5 of=-21 of/ME=11
of_#*=10 of_$=7 of_>*=6 of_a=-7 of_and*=-7 of_demand*=4 of_equal=4 of_first*=-5 of_for*=4 of_frasier=4
of_how=-5 of_it=-4 of_my=-5 of_other=-7 of_our=8 of_re*=5 of_these=7 of_those=-6 of_to*=5 of_us=12 of_we*=-4
of_you*=5 of_your=-6 off=-18 off_second*=4 offer_you=-5 oh=-4 ok=4 on=14 on/ANY=6 on/IF=-5 on/TIME=9 on/WH=13
on/YOU=13 on_!*=4 on_#*=-6 on_>=4 on_>*=12 on_?*=-6 on_DAY=12 on_a=-7 on_a*=-6 on_all=-4 on_and*=-12 on_any=6
on_app*=-5 on_at*=5 on_but*=-4 on_call*=6 on_day*=6 on_device*=6 on_eol=5 on_facebook=4 on_for=11 on_her=-4
on_his=5 on_how=7 on_it=5 on_link*=-5 on_of*=5 on_on*=-4 on_own*=-4 on_the=8 on_these=-4 on_to*=5 on_u*=-6
on_vacation=-5 on_we*=7 on_your=14 once=-6 once_again=-4 once_you=4 one_>=-4 one_of=7 one_on=-5 one_one*=-4
one_question*=6 one_these*=4 one_week=-4 ones=6 ones/YOU=7 ones_you=7 online=11 online_please=5 only=-11
only_!=-4 only_#*=10 open=17 open/YOU=4 open_file*=5 open_for=4 open_the=4 operations=-4 opportunities_to=-5
opt=4 opt_out=6 option=14 option_>=5 option_>*=9 options_>=-4 options_and=5 or/BE=-4 or/DO=4 or/MEET=6
or/MODAL=4 or/NOT=-6 or/TELL=5 or/TIME=6 or/WANT=-5 or_#*=5 or_>*=-15 or_DAY=5 or_an=-4 or_change=-5
or_concerns=-7 or_do=4 or_fax=4 or_ipad=4 or_just=-6 or_lesser=4 or_need=-6 or_not=-5 or_of*=5 or_on=-4
or_on*=10 or_please*=-5 or_the*=-7 or_then*=8 or_value*=4 or_want*=-9 or_we*=4 or_with*=6 order=9 other=-10
other_would*=-7 others=5 others_to=4 ou=4 our=7 our_>=-5 our_>*=15 our_app=5 our_apps=4 our_biggest=4
our_center*=-4 our_help=-4 our_in*=-6 our_products=-4 our_sale*=4 out=-6 out/IF=-4 out/THIRD=-7 out_>=8
out_DAY*=-4 out_all=7 out_of=-7 out_on=-5 out_on*=7 out_the*=-9 out_this=-5 out_you*=-4 outstanding=-6
outstanding_for*=-5 over_to=6 owe=4 own=-7 p=6 pack=-10 page=20 page/THIRD=4 page/TIME=5 pages=6 palmer=7
paper=-4 paris=5 paris_>=5 part=10 part_of=9 part_our*=5 part_the*=5 participant=5 participate=9
participate/TIME=4 participate_now=4 participate_the*=5 particular=-5 parties=8 party=8 party/THIRD=5
pass/THIRD=4 password=6 paste=6 paste_the=7 patti=-6 people=-15 people/MARK=-5 people/THIRD=-4 people_>*=-6
people_?=-5 per_my=-4 perfect=-5 performance=4 perhaps=11 perhaps_can*=6 perhaps_we=6 period=-5 person=10
person_i*=5 personal=5 pet=-6 ph=6 phil=8 phone=12 phone/TELL=5 phone_call=5 photos=11 pick=4 pick_the=5
pick_up=4 pics_>*=4 pinger=-4 pipeline=7 place=4 place_on=-4 planned=4 plans=8 plant=-5 play=-6 play/THIRD=-5
play_it=-5 please=61 please_#*=4 please_$*=8 please_>=11 please_a*=6 please_add=-16 please_and*=7 please_be=4
please_below*=-5 please_call=-6 please_click=-17 please_confirm=9 please_copy=5 please_every=-6 please_feel=-7
please_find=6 please_follow=-10 please_forward=8 please_free*=-7 please_get=6 please_include=4 please_it*=10
please_leave=-4 please_log=4 please_look=4 please_make=10 please_me*=-11 please_note=4 please_refer=8
please_send=12 please_sure*=5 please_tell=-5 please_the*=9 please_this*=8 please_to*=-15 please_try=-13
please_us*=-11 please_visit=-10 please_your*=20 plus=-6 pm_#=-4 pm_>*=-5 pm_DAY=6 pogo=-5 point=-11 pool=-8
pop=-4 position=-11 position_the*=-5 possible=11 possible_>=7 possible_to=7 post=-18 power=-18 prayer_me*=-4
prayer_with=-4 preferences=-5 premier=4 premier_frasier*=4 premier_of=4 premium=7 prentice=-5 prepare=5
prepare_a=6 prepared=-6 present=6 presents=-5 press_enter=5 press_the=-5 pretty=-7 price=-10 prices=-6
pricing=6 prior_to=5 priorities=-4 private=-4 probably=-7 probably/WANT=4 probably_need=4 problem=4
problems=10 procedure=4 process=7 process_to*=7 processing=5 processing_and=5 product=7 products=-9 profile=-5
profit=-5 projects=-4 property=-4 property_in=-4 property_the*=-4 provide_with*=-6 provide_you=-5 provided=-14
public=-7 publishing=-6 puc=-4 pull/MEET=-4 pull_together=-4 pulling=-4 purchase=12 purchase_$*=5
purchase_and=8 put=-9 put/MEET=-6 put_a*=-7 put_together=-6 qualify=-5 qualify_for=-5 question=18
questions=-28 questions/NOT=6 questions/PLEASE=-17 questions/YOU=-5 questions_about=-5 questions_call*=-8
questions_concerns*=-4 questions_contact*=-4 questions_don't=6 questions_or=-6 questions_please=-17
questions_regarding=-4 questions_you=-5 quick=9 quite=-4 raised=-4 rate/THIRD=-4 rclcrewtravel=5 reach_out=-4
read=-9 read_on=-8 reading=-8 readingrecs=4 ready=-11 ready_to=-5 real=-9 really=8 really/WANT=-5
reasonable=-4 receive=-4 receive/THIRD=-8 receive_email*=-4 receive_from*=-6 receive_messages*=-5
receive_the=4 receive_these=-7 received=-10 receiving=-8 recommend=8 reduce=4 refer=8 refer_the*=7 refer_to=7
register=4 registration=5 rehearsal=9 relationship=-8 relevant=4 remember=8 remember/ME=5 remember_am*=6
remember_i=6 remind=-5 remind/YOU=-6 remind_you=-6 reminder=10 reminder_to=7 reply=-4 report=6 report_>=7
reporting=-4 reports=10 reports_client=5 reports_discussions*=5 representative=6 representative_>=4
requested=5 reserve=9 reserve_the=8 resources_to=4 respect=5 respect_to=4 respond=12 respond_the*=5
respond_this*=5 respond_to=4 responsibility=-4 restore=-4 results=-5 results_>=-4 retrieve=9 retrieve/YOU=6
retrieve_data*=6 retrieve_your=6 return_on=4 return_the*=-4 return_to=-7 returns=8 review=18 review/ME=8
review_the=6 revised=-6 rick=4 right=4 right/TIME=-7 right_now=-7 right_person=5 right_to*=4 rights=-4 ring=5
risk=-4 road=4 rob=5 role=8 role_>=5 room_>=6 run=7 run_a=6 running=-4 s=-4 s_that*=-4 sac=4 safe=-8
safe_list*=-6 safe_sender=-6 said_should*=-4 said_that=6 salary=5 sale=-10 sale_and=4 sale_save*=4 sales=4
sally=-7 same/TIME=5 same_>*=5 save=-5 save/TIME=4 save_#=4 say=-5 schedule=7 scott=13 scott/MODAL=4
scott_and=-6 search=-6 search/TIME=-6 search_now=-6 season_of*=4 season_premier=4 second=4 second_item=4
second_of*=4 see=6 see/IF=-8 see/ME=4 see/WH=4 see/YOU=-8 see_email*=-4 see_if=-8 see_me=4 see_my=4
see_problem*=4 see_up*=-6 see_you=-4 see_you*=9 see_your=-4 seeing=-5 select=13 select_the=12 select_type*=4
selection=-5 selection_to=-6 sell=-6 seminar=-7 send=10 send_a*=8 send_an*=6 send_information*=-4 send_it=9
send_me=14 send_off=4 send_out=-4 send_the*=-9 send_you=-14 sender=-6 sender_>*=-8 sender_list=-6 sending=-4
sense_>*=4 sent/THIRD=-5 sent_to=7 serious=-5 service=-8 set=6 set_a=5 set_the=-5 set_the*=8 set_up=4 shall=5
share_a=-6 share_and*=4 share_them=6 share_this=-4 share_with*=5 sharing=7 she=-11 she's=5 she_can=-5
shoot/ME=5 shoot_me=5 shop=5 shop_latest*=4 shop_the=4 shopping=-5 short=-6 should=-16 should_a*=-5
should_be=-9 should_call=-5 should_discuss=5 should_get*=6 should_i=-6 should_it*=8 should_try=4 should_us*=-7
should_you=5 show=-8 show/ME=-7 show_us=-5 shows=-4 sign=-5 signing=4 simply=14 simply_the*=6 simply_this*=4
since=-4 since/TIME=-5 since_DAY=-7 sit=6 sit_down=4 site=7 site_>*=4 sites=-5 sleep=-5 slow=-5 small=-5
small_>=4 small_into*=-5 smarter=11 so=4 so/NOT=5 so/TELL=4 so/THIRD=-4 so/TIME=-4 so/YOU=-6 so_don't=5
so_get=6 so_it*=6 so_not*=-4 so_now=-4 so_would*=5 so_you=-8 social_data=5 social_media=-6 sold=-4 solution=-6
solutions=-4 some_>*=6 some_more=-4 some_time=4 somewhere=4 soon=-7 soon_as=-13 sounds/WANT=-4 sounds_like=-4
sources=8 speak=13 speak_a*=5 speak_with=6 speakers=-4 special=-5 specific=12 spend/THIRD=-6 splurge=-4
spreadsheet=4 st=-7 stage=-5 stand=-8 start=16 start_#*=4 start_at=6 start_discussions=8 start_with*=8
starting=4 starting_at=4 steps=14 steps_to*=5 steve=-5 still_available=8 stopped=-4 store=5 store_>=-4
store_share*=6 strategy=6 stream=-5 study=-6 stuff_>=-7 styles_during=4 styles_for=-4 styles_our*=4 subject=-4
submit_a=4 submitting=4 submitting_a=4 subscribe=5 subscription=-7 such_a=5 suggest=21 suggest/THIRD=7
suggest_that=7 suggest_we*=6 suggested=4 sum=-6 super=11 support_$*=4 supposed=6 supposed_to=6 sure_is*=4
sure_please*=-7 sure_this*=7 susan=7 switch=-5 system=-5 t=-6 table=5 tablet=6 tag=-4 tag/YOU=-6 take=9
taking/THIRD=5 taking_the=5 talk=-5 talk_?*=-4 talk_about=5 talk_more=4 talk_with=-8 talk_you*=-8 talked=-8
talked_to=-4 talking_to=4 talking_you*=5 tap=-9 tariff=4 teams=5 tell=13 tell_me=-12 tell_that*=9
tell_why*=-10 tell_you=-6 testimony=-4 testing=-8 text=4 textfree=-5 th_>=-6 than=-8 than/TIME=4 than_DAY=5
than_you*=-4 thank=-15 thank_for*=-7 thank_you=-10 thanks=-21 thanks_but=-5 thanks_for=-7 that_?=4 that_a=16
that_and*=-11 that_be*=9 that_believe*=4 that_has=4 that_he=-4 that_if=-10 that_in=4 that_it=-4 that_might=-5
that_our=-5 that_received*=-5 that_spoke*=4 that_the=-6 that_there's=5 that_want*=8 that_we=23 that_why*=-5
that_will*=7 that_you=14 that_you*=-11 the=4 the/BULK=16 the/NOT=-4 the/TIME=22 the_!*=-4 the_#=6 the_#*=-4
the_:*=9 the_>*=-12 the_?*=13 the_MONTH=5 the_a*=-4 the_address*=5 the_agreement=-4 the_analyst=-4
the_application=-6 the_approval=5 the_as*=-5 the_at*=-5 the_attached=9 the_attachment=-4 the_below*=-9
the_best=-6 the_board=8 the_book=6 the_break=6 the_call=8 the_cash=4 the_chances=4 the_check=5
the_circumstances=-4 the_committee*=-4 the_company=-4 the_contract=10 the_contracts=4 the_days=-4 the_deal=-6
the_demand=5 the_dome=4 the_e=7 the_email=-4 the_emerald=-4 the_end=5 the_energy=-6 the_enron=-4 the_event=7
the_features*=5 the_feedback=7 the_field*=7 the_file=4 the_final=7 the_following=11 the_for*=-9 the_form=-4
the_from*=10 the_front*=5 the_group=4 the_group*=10 the_hiring=-4 the_if*=-9 the_immediately*=12
the_information*=6 the_internet=-4 the_invitation=-5 the_lets*=-5 the_letter=9 the_management*=-5
the_message=7 the_month=4 the_month*=6 the_new=-9 the_news=5 the_not*=5 the_numbers*=5 the_of*=7 the_offer=7
the_office=-10 the_on*=5 the_ones=5 the_or*=-10 the_other=4 the_out*=5 the_page=4 the_page*=4 the_people=-5
the_perfect=-7 the_person*=8 the_pipeline=4 the_popular*=4 the_position=-5 the_power*=-7 the_premier*=4
the_presentation=-4 the_presentation*=4 the_price=-4 the_process*=4 the_project=8 the_questions*=-4
the_same=-7 the_season=4 the_seminar=-5 the_site*=5 the_steps=6 the_styles*=4 the_super=7 the_team*=-4
the_time=-5 the_time*=4 the_to*=8 the_tool*=6 the_top=-5 the_triangle*=-4 the_url=4 the_was*=-4 the_week=7
the_world=-6 the_year=-5 the_year*=-5 their=-12 them=6 them_for*=-4 them_in=6 them_the*=6 them_up=-6
them_with=5 then=9 then/ME=8 then/THIRD=6 then_if=-4 then_to*=-4 then_we=4 there=-8 there's=5 there's_a=-9
there's_anything=5 there/TIME=-10 there_>=-4 there_are=-4 there_not*=4 these=9 these_>*=7 these_comments=4
these_documents=5 these_emails=-6 these_for*=4 these_issues=4 these_messages=-5 these_please*=-6 they=-28
they_going*=4 they_to*=-8 thing=-4 thing/YOU=6 thing_you=6 think=7 think/THIRD=-6 think/YOU=-5 think_may*=4
think_the=8 think_we=7 think_your=-4 thinking=-5 thinking_about=-5 this=5 this_#=-9 this_#*=-4 this_:*=4
this_>=9 this_?*=14 this_a*=6 this_address=8 this_and*=6 this_app=-4 this_by=7 this_e=-4 this_email*=-4
this_gas=5 this_i*=-4 this_in*=-4 this_is=5 this_is*=-7 this_mail*=-5 this_meeting=-5 this_morning=-5
this_on=5 this_page=4 this_the*=-4 this_this*=4 this_to=-7 this_up=-4 this_was=6 this_weekend=13 this_will*=7
this_year=-4 this_you*=5 thompson=8 those_you*=6 though=-11 though/ME=-4 thought=-6 thought/THIRD=-6
thought_i*=-4 thought_that=-7 thought_would*=-5 thoughts=4 thoughts_on=7 three_of=6 three_us*=6 through_>=4
through_MONTH*=4 through_this=-4 throughout=-6 throughout_the=-6 time=13 time/DO=-6 time/IF=7 time/ME=4
time/YOU=-4 time_>=10 time_discuss*=-7 time_for=8 time_next*=5 time_to=-8 tips_advice*=-4 tips_and=-4
to/BE=-15 to/BULK=-8 to/ME=8 to/MEET=22 to/PLEASE=-20 to/TELL=-16 to/THIRD=-10 to/TIME=6 to/YOU=-15 to_!*=-4
to_#=4 to_#*=6 to_$=9 to_$*=4 to_:=5 to_>*=7 to_?*=-9 to_@*=-9 to_DAY*=-11 to_MONTH*=5 to_a*=-6 to_able*=-10
to_about*=22 to_activate=-5 to_address*=-9 to_ahead*=5 to_all*=-5 to_an*=4 to_and*=11 to_appear=-4 to_ask=5
to_at*=19 to_attend=-6 to_be=-14 to_call=5 to_cash*=5 to_change=-9 to_close=-4 to_compare=4 to_complete=4
to_confirm=-5 to_contact=-9 to_contacts*=-5 to_coordinate=6 to_cover=6 to_create=6 to_date=-5 to_defer=7
to_deliver=-4 to_delivery*=-6 to_dinner=5 to_discontinue=-5 to_discuss=17 to_download=4 to_each*=-5
to_earn=-11 to_edit=5 to_email=-4 to_email*=6 to_ensure=-6 to_feedback*=7 to_first*=9 to_follow=5 to_for*=12
to_from*=7 to_further*=9 to_future*=-5 to_getting*=7 to_give=-5 to_great*=6 to_health*=6 to_help=-8 to_him=-5
to_hurry=4 to_if*=8 to_inbox*=-6 to_join=6 to_keep=10 to_link*=4 to_list*=-7 to_login=6 to_london=4 to_look=5
to_lower=-4 to_make=-12 to_mark*=5 to_me=8 to_meet=14 to_meeting=-10 to_miss=-5 to_my*=11 to_now*=13
to_off*=-4 to_offer=-4 to_on*=-8 to_one*=9 to_our*=9 to_out*=-14 to_participate=11 to_pick=4 to_please=-17
to_please*=-4 to_prices*=4 to_pull=-4 to_purchase=4 to_rate=-7 to_read=4 to_reduce=4 to_reflect=-4
to_register=6 to_respond=11 to_retrieve=9 to_review=8 to_sac=4 to_save=-5 to_say=-5 to_see=11 to_send=-11
to_share=-10 to_sign=-8 to_sit=4 to_some*=-6 to_speak=13 to_stage*=-4 to_stop=5 to_stuff*=-4 to_take=-7
to_that*=-7 to_the=-8 to_them*=9 to_there*=-8 to_these*=-14 to_this*=5 to_those*=4 to_to*=7 to_together*=10
to_touch=5 to_try=-5 to_two*=4 to_unsubscribe=-10 to_updated*=-5 to_us*=-7 to_use=-7 to_verify=5 to_via*=-5
to_view=-4 to_wait=-8 to_welcome=-5 to_when*=-8 to_win=-10 to_working=4 to_working*=-6 to_you=-5 to_your=-10
to_your*=-22 today's/MEET=5 today's_meeting=5 together=-6 together_>=-16 together_a=-5 together_discuss*=4
told=-5 tonite=7 too=14 too_>=10 too_>*=11 too_late=4 too_to*=-4 took=-8 tool=6 tools=-8 top=-9 topic=6
topics=-5 touch=8 transport=5 triangle=-4 tried=-5 tried_to=-5 trip=-5 truffles=-4 truly=-4 try=15 try/THIRD=9
try/TIME=7 try_:*=8 try_and=4 try_get*=10 try_have*=7 try_keep*=6 try_make*=-5 try_out*=4 try_tell*=-5
trying=-15 trying_to=-15 tv=-5 twitter=-5 two_them*=5 tyler=-4 type=7 u=-5 u_>*=-7 under=-4 understand=5
understand/WH=5 understand_you*=5 unfortunately=-11 unfortunately/ME=-7 unfortunately_i=-7 unsubscribe=-18
unsubscribe_>=-6 until=-6 until/YOU=-6 until_#*=-4 until_and*=-4 until_you=-6 up=9 up_$*=6 up_>=4 up_DAY*=-4
up_a=7 up_and=9 up_meeting*=4 up_please*=-4 up_quick*=-4 up_the*=-6 up_with=11 up_you*=6 upcoming=4 update=7
update_email*=-5 update_on=5 updated=-7 updated_:=-4 updated_DAY*=-4 updates=4 upgrade=6 upgrade_to=7 url=5
us=-13 us_!=-5 us_#=5 us_:=4 us_>=-5 us_>*=-11 us_DAY=6 us_a*=5 us_anytime=-5 us_at=-6 us_com*=6
us_feedback*=-4 us_more=5 us_please=-10 us_to=-5 us_up=-5 us_you*=-9 use=8 use/YOU=5 use_your=5 used=-5
useful=7 useful_to=5 using=-8 usually=6 utility=-5 vacation=-6 valid=-4 value_DAY*=4 value_through=4 vegas=8
vehicle=-6 verify=7 verify/YOU=4 verify_your=4 very/TIME=-4 very_much=4 very_soon=-4 via=-4 via/TELL=-9
video=-8 video/THIRD=-4 video_that=-4 videos=-9 view=-10 view/YOU=-5 visa=8 visit=6 visit_$=10 visit_:*=5
visit_>*=-5 visit_help*=-4 visit_http=5 visit_link*=12 visit_our=-9 visit_support*=4 visit_the=7 visit_your=-8
voice=-4 voicemail=-7 voicemail_>=-5 volume=4 volumes=-5 vp=-4 w_b=-4 wait=-13 wait_hear*=4 wait_until=-7
want=9 want_>=4 want_attend*=-5 want_be*=4 want_come*=12 want_do*=5 want_give*=4 want_help*=-8 want_know*=-5
want_leave*=5 want_make*=4 want_receive*=-7 want_send*=-7 want_take*=-6 want_the=4 want_to=-4 want_to*=9
want_touch*=5 want_win*=-11 wanted_follow*=5 wanted_know*=5 wanted_make*=-4 warranty=-7 was=-15 was_if*=6
was_to*=-5 was_wondering=8 watch=4 watch/THIRD=7 watch_this=4 way=-17 way_>=-4 way_to=-4 ways_to=-4 we=23
we'd=-5 we'd_like=-7 we'd_to*=-6 we'll=19 we're_for*=4 we're_on=4 we've=-4 we_#*=-4 we_a*=8 we_already*=4
we_are=-10 we_at*=-4 we_available*=-4 we_believe=4 we_can=18 we_could=17 we_discuss*=13 we_discussed=-4
we_get=-7 we_going*=8 we_had*=6 we_have*=7 we_help*=-15 we_hope=-9 we_it*=-8 we_just*=-9 we_last*=-4
we_let*=-8 we_looking*=-4 we_need=16 we_out*=-6 we_received=-4 we_shall=4 we_spoke=4 we_start=5 we_still=-4
we_supposed*=5 we_talk*=4 we_try*=14 we_want=-12 we_yesterday*=5 web=10 webinar=4 week=12 week_:=6 week_>=11
week_>*=5 week_i*=-7 week_if=8 weekend=11 weekend/MARK=4 weekend_>*=4 weekend_?=4 weekend_and=4 weeks=-9
weeks_ago=-5 welcome/YOU=-6 welcome_join*=5 welcome_to=8 well=-10 well/ME=4 well_>*=-10 well_i=4 were=8
west=-4 what_did*=-6 what_do=-5 what_i*=-5 what_is=18 what_of*=4 what_the*=10 what_think*=5 what_time=-4
what_you=6 when_get*=7 when_have*=7 when_return*=-4 when_she=5 when_want*=6 when_we=-6 when_you=4 whenever=6
whenever/YOU=6 where=8 where_are*=8 where_did=8 where_do=-7 where_you=6 whether=-6 which_be*=-7 which_may=-4
which_to*=4 while=-14 while/YOU=-6 while_you're=-6 white=-7 who_are=-11 who_can=4 who_the*=5 who_would=6
wholesale=-6 why=-7 why_am*=-5 why_don't=9 why_i=-7 why_you*=12 wife=6 wife_to=7 will=-24 will_a*=-5
will_able*=9 will_also=-4 will_be=-11 will_discuss=6 will_for*=-4 will_get=-7 will_have=6 will_helpful*=5
will_make=-9 will_my*=-6 will_need=-5 will_send=-7 will_sure*=-4 will_try=7 will_you=12 will_you*=-5 win=-11
wish=-12 wish_could*=-6 wish_i=-6 wish_to=-8 with/ME=-9 with/THIRD=22 with_:*=-7 with_>=-4 with_a=-7
with_approval*=-4 with_as*=4 with_code*=6 with_for*=5 with_her=4 with_him=8 with_hiring*=-4 with_in*=4
with_me=6 with_next*=-9 with_on*=-4 with_or*=-8 with_our=-7 with_question*=8 with_respect=4 with_should*=-4
with_this=8 with_this*=-8 with_us=-7 with_when*=8 within=8 within/TIME=8 within_#=8 without=6 without_the=4
won't=4 won't_be=5 wondering=12 wondering/IF=16 wondering_if=16 words=-5 words_>=-4 work=5 work/PLEASE=4
work_on=5 work_please=4 workers=5 working=-16 working_on=-5 works=22 works_for=12 works_me*=9 world=-12
worry=-4 worth=-5 would=22 would_appreciate*=5 would_be=23 would_best*=4 would_great*=6 would_have=-5
would_helpful*=4 would_it*=-5 would_like=8 would_like*=-9 would_make=-5 would_much*=6 would_suggest=9
would_useful*=4 would_very=4 would_very*=4 would_you*=9 www_com*=4 x/TIME=-4 x_#=-4 y=11 year=-15 year_>=-5
years=-9 yes_we'll=5 yet/MARK=5 yet_>*=5 yet_?=5 you=-5 you'd_prefer=-4 you'll=-9 you'll_me*=4 you're=-4
you're_available=5 you're_for*=-5 you're_interested*=5 you're_not=4 you're_the*=4 you're_to*=5
you're_welcome=5 you've=-4 you_!=-5 you_!*=-4 you_#*=-5 you_:=-9 you_>*=-11 you_?=-10 you_DAY*=-10 you_a=-5
you_a*=22 you_add*=4 you_already*=-4 you_also*=-9 you_an=7 you_an*=4 you_and=18 you_and*=-7 you_answer*=-5
you_are=12 you_available=10 you_available*=4 you_be*=4 you_because=-4 you_been*=4 you_before=6 you_believe=-10
you_buy=-4 you_call*=-8 you_change=4 you_check=6 you_check*=8 you_choose=6 you_click=4 you_come=6
you_continue=-4 you_could=6 you_decide=6 you_do=-11 you_do*=4 you_don't=-9 you_e*=4 you_enjoy=-9 you_enjoy*=-5
you_ever=7 you_find=-6 you_folks=4 you_for=-12 you_for*=-5 you_forward=8 you_get=15 you_get*=6 you_give*=12
you_go=-7 you_grow=-5 you_guys=6 you_had*=5 you_have=7 you_have*=-4 you_him*=5 you_i*=-7 you_if*=8 you_in=5
you_information*=-5 you_it*=7 you_join*=5 you_know=-6 you_kristin*=-5 you_like*=7 you_list*=6 you_love=-6
you_lunch*=-5 you_manage=5 you_may=9 you_me*=11 you_might=-6 you_mind*=6 you_more=-7 you_more*=-6 you_must=9
you_my*=5 you_need=4 you_need*=9 you_not*=-18 you_notes*=-5 you_now*=-5 you_of=-4 you_on=-14 you_only*=-10
you_or*=6 you_out*=-6 you_participate*=4 you_please=11 you_please*=9 you_questions*=-4 you_regarding=-4
you_run=5 you_see=-4 you_see*=-5 you_send*=6 you_set*=-5 you_share*=6 you_should=8 you_so*=6 you_some*=-5
you_spend=-7 you_stand=-5 you_start*=-4 you_still=8 you_tell*=5 you_the*=6 you_these*=4 you_think=16
you_this*=-4 you_to=6 you_to*=-4 you_try=-7 you_two=4 you_unsubscribe*=-5 you_up=4 you_up*=8 you_use*=-6
you_want=11 you_want*=-4 you_what*=-7 you_when=5 you_when*=-7 you_will=5 you_wish=-6 you_with*=7
you_without*=-4 you_won't=11 you_would=-4 you_you*=21 your_!*=-5 your_#=5 your_#*=6 your_>*=-4 your_DAY*=4
your_address=-6 your_and*=7 your_application=4 your_approval=-4 your_around*=-5 your_at=4 your_book*=-9
your_by*=5 your_calendar=-4 your_co=4 your_contacts=-8 your_customer=4 your_day*=4 your_donation=-8
your_email=-15 your_free=6 your_from*=-5 your_group=5 your_in*=-9 your_inbox=-6 your_input=5 your_interest*=4
your_item*=4 your_life=-9 your_list*=4 your_membership=-5 your_note=-4 your_now*=-5 your_on*=4
your_options*=-5 your_or*=10 your_order=7 your_password=4 your_personal=4 your_please*=-7 your_preferences*=-7
your_purchase*=-5 your_registration=5 your_review=8 your_role*=8 your_site=4 your_small=-5 your_status*=4
your_subscription=-7 your_thoughts=5 your_to*=-11 your_trial=-6 your_wife=4 your_will*=-5 your_with*=7
your_workers*=4 your_you*=7 yourself_and=4 yourself_from=-4 youtube=-8
"""
