"""How much each word speaks for a kind or an obstacle; written by weigh_words.py, not by hand."""

KIND_CODES = (
    "sales_procurement",
    "partnership_jv",
    "mna",
    "labor",
    "supplier_price",
    "litigation",
    "fundraising",
    "diplomatic_public",
    "internal",
    "licensing",
    "real_estate",
)
KIND_START = "-2.38 -2.79 -2.95 -2.56 -2.74 -2.51 -2.68 -2.37 -2.76 -2.55 -2.59"
KIND_WEIGHTS = """
about=a-5b-4c-3e-3f6g-10h15i22j-21k-19 abov=a15c-3i-3 acc=a-3d-4e-3f4g-3h7i8j-3
accept=a-6b-4c-4d-3e8f-5g-3i8j3k4 acciden=f4 account=a3b-3e9f5h-4i-4j-3k-3 acquir=a-4c12 acquisi=c8
acro=b8h4 actor=d15 actual=g5 add=e4 adminis=a-3c15 adopt=i12k-3 ador=c4 advi=b6c3f-5
afraid=d-3e5h-3i3j5 aft=a-5b3c7d-5e-6f-3g5i-3j-9k12 afterwa=a-4c4d3f6 again=a-7e11f6g-5h-3i4j-4
against=b-6c-3d5e-9f21g-6h-5i3j-7 agenc=d-3e-4f-4h15i-3j-3k-4 agent=a-3c-3e-4f-3j10k5 ago=e3g-3j9
agr=a-5c9e-4f-5h9i4j-5k-7 agre=a7b-5c-5d4e-5f-4g-5h15j-4 air=b-3c-3e-3f-3i4k11
airlin=a6b10c-4f-3h-3i-3 airport=a8d7e-3f-3h5i-3k-3 algorit=j7 all=a-3b-3e16f-5g-5h-7k5
allianc=a-4b27c-3d-3g-3h-4i-3j-3 alloc=e14 allow=a4g3 along=a-3e4 alread=b5d5e-3h-3i5j-3 also=d3j8
altoget=h4 alwa=e-3j6k3 am=a4b3 america=c7g-3j4 amount=f3g4 analyst=g7 angel=a-3c-3g18 anim=c3j4
annex=c3k4 announc=e9j4 annual=a5c3e3 anoth=a21b-6c-7d-4e-5f5j-4 answ=a-4e-6g6k3 any=e-3h6i-3k3
anybod=a-3d-3e-3g5 anyon=a-4g3h-3i11j3 anyth=a12b-4c-4f-3g-5h11j-4k-5 anywa=c5d7 apart=b-3c-3g4j5
apolog=f17 app=a5c3d3g-3h-3j-3k-3 approv=a5b-4j7 approva=a4g4 april=a-5c-4d5e4g-3h-4i10k-3 arbitr=f9
archite=c10 archiv=b6j7 argu=b-4c4d-3e-3f3h6i5j-3 arm=h12 army=a6i7 around=a5 arriv=e3f3h4
asbesto=d4f9 asia=b4j3 asid=h3 ask=a20b-11c-3d-10e9f-17g3i5k-8 associ=a-4c-3d14g-3h11i-4j-4k-4
attenda=d11 audit=a-4c-3d-4i9j9k-3 auditor=g6 august=a-3e6g4h-3i-3 author=f5j4 authori=f4h6k4
autumn=g-3h-3i5k8 availab=e4 away=a-4b3d5h-3 baby=j4 back=a-13b-4c-5e4g14h7j4k-3 bad=a3h3 badg=c3j4
bak=a-3c4e5 bank=a11b-3c10d-5e-5f-4g10h-6i-10j-8 bankrup=a-5c9f5h-3 bargain=d6
batt=b9c-3d-3f-3g3i-4k-3 bc=e9 bear=a-5b10d-3e14h-4i-4k-3 becau=a-3b4c7d3e3f4h-8i-5k-4 becom=c7e6
been=b-3c-4e-3f3g-5h7i7j-3 befor=a6b-3d-11e-7f14g-6h6j-4 begin=a-3b3f6 begun=b3h4 behind=a-4c-3h6k7
being=a8c12d-3e-3h-3j-3 believ=b-4c-3e-3g-3i4k6 below=a-3e3f3 berlin=i3 best=a7b6d-4e-3j3k-3
bett=c3k3 between=a-4b9d-6e3g-8h14j-3k-11 beyond=b4f4h4 bid=b4c22d-3e-3f-3g-3h-4i-4j-3k-4
bidd=a9b-3c11g-3h-5k-3 big=i4j3 bigg=a4b-3c5 bill=a-3c4f3 billion=f5g3 biotech=g6 birming=e5k3
bit=c5h3 blam=e10 blank=k6 block=b3f-3h6 board=a6b-3c18d-9e-8g12h-8i-3j-6k-7 boat=f11 bond=g9
book=a-4b-4c9d4e-3f12g-3h-3j-3k-4 bord=a-3b-3f-3h17 boss=c-3d-4f6g-3i13j-3
both=a-9b22c-15d-11e-15f18g-10h10i6k-9 bottl=a-3b4j10 bottom=d3e4 bought=c7i7k-3 box=a-4c7e-4j4
boy=f4 branch=a9d6 brand=a-5b22c-3d-4e-4f-6g-4h-4i-4j13k-4 brazil=e8 bre=j8 bread=a7h3
break=a-4d17e-3f-3h-3 brew=a4b-4c6d-4e-4g6h-5i-4j6 bridg=f4g8h3 bring=a-3b13f-3g-4h3j-3
brings=b9c-3e-3g-3i-4 broadca=h-3j13 brochur=d3 brok=e4 broth=c3f7 brought=g3k3 budg=f5
budget=a-3b-4f-4g-3h4i20j-3k-4 bug=i13 build=b13c-8e-5f6g-7h-5i-7j-8k16 built=a7 bus=a-3d7h8
busin=a-5b-3c17d-3g6h-3j-3k-3 bust=f3g3 but=a21b3c-10f-8i-4k-9 buy=a16b-14c42d-13g-10h-14i-12j-15k6
cabl=a-3b5k12 calenda=i14 call=b7c7d4e-8g-4h-7i10k-4 came=a-5b-3c-3d-4e18h-4i-3k3 camera=a9f4
camp=d3h3 campaig=b5g16j-5k-3 can=a5c-3d-5h-3j6 canadia=h3k3 cancell=e5 cannot=a4b-3c-3e-3f-4h6i6
cant=b-3c-8d8e-8h10i-9j7 canteen=a9d6h-3 cap=a7b-3d5f-3g9j-3 capital=b-3h21 car=b7c3e-4i-4j-3k-3
card=a6b5 care=h-3k4 carmak=a6b7g5j-3 carri=d10f8 cas=i4 case=d-3e-3f14h-3k-3 cash=c-4d-3e5g12h-4i-3
cat=a16c-3 categor=a8 cathedr=a5i5 cea=h5 cent=d-4e10f4h-3 centr=h-4i12 central=i11 ceo=e6i3
certifi=e3h3 cfo=b3g3 chain=a10b-4c18e-6f-3h-4i-3j-4k-5 chair=a5g-3h3k-3 chairma=a-3b6c3 chanc=b4
chang=b7c3e-3f3h-6i-5 chapt=h8i5 charg=a3k3 charit=b5c4 chat=d4f3 che=h3 cheat=f5 check=i3
chemica=b5f-3h3i-3 chequ=g11 chief=a3b-3c5k-3 childre=a-3d-3g7i-3j3 chip=e3h4j3 christm=e3k5
church=k11 churn=e-3g13 city=c-5d4e-6f-3g-7h20i-4j-6k7 cla=f9 claim=a-4b-6c-7d7e-3f29g-5h-7j-7k-7
claiman=f11 clau=b3d3 clean=a11b-3c-3d12e-4f-4g-3i-3k-3 clear=a6g4 clearan=f4j8
client=a3d-5e-7f31g-5h-6i-5j-5k-9 clinic=c3d4e-4f6g5h-6i-6j-4 clo=a9b-6c13d17e-8f-7g-6h-7i-3j-4k-3
clock=a3f4 cloud=a4 club=b8g-3h-3j3 clue=a4j4 co=b9c3 coaliti=h10 coast=f3k3 coat=g-3j7 code=a4i3
coff=a-3b8c-3e7f-3h-3 cold=c3g5h3i-3 collap=f3h3 collect=d16h-3 com=a3b-5e14f5g-4i-5j-3k-5
come=b4d-4e4f-6g9h4j-6k-3 comic=j11 comma=f3h4 commerc=k3 commiss=a-3h8k4 commit=b13g-3
committ=b9e-5f-6g10j-5 common=a-5b24c-3d-4e-4f-3g-3h6i-4j-4k-3 communi=g3h6
compan=a-7b13c16d-7e-8g-11i-3j14k-6 compar=a6d4 compen=f11h3 competi=b-3c17d-3f-3i-4j3 complai=d5f4
complet=h3j6 comput=a-4g-3h-3i11 concept=b4 conditi=c3 confere=b3 confide=c6e5f-3 connect=a3h4
consid=c-3e8 consort=b12g4k-3 consult=d4h-3j4k8 contain=d4f5 contest=f11h-3k-3
contrac=a18b-4c-11d8e16f6g-8h-16i-6j-3k-11 contrad=c3f5h4 contrib=a4 control=a7b-3d4f-3g-3k-4
conv=a4c4 convent=h6 convert=g10h4 convinc=c4 cook=a-3b7h5 coopera=a-3b6d-3e20f-3g-3h-4i-3j-3k-3
copp=e9 corrido=h9 cost=a-4b6d4e8f10g-7h-3i-7j-7 could=a13b-6d6f-3g-7h3i3k-6
council=a-8b-4c-5d16e-4f-6g-4h11i-3j-5k8 counsel=d-3e-3f21h-5 count=b-5c-6f8i-5j4k4
countr=c-6d-5g-5h21j-7k-5 coupl=a3c6 court=b-5c-7d-5f35g-6h-9i-7j-4k-3 cousin=a3k3 cov=b6e3
cran=a3d3 crew=d5 cros=h7j3 cto=b5 current=j8 custom=a20b-5c10d-8e-9f3g4h-9k-9 cut=b-3d-3e10g-3k-3
cycl=a4k5 dai=b3e4 dair=c-3e9 damag=b3f12 dashboa=a6 data=a6c-5d-5e-4f3g-3i9 date=b-3d-3g-3h-4i13
daught=c6 day=a-8d19e12h-6j-7k-11 dead=f-3i3j13 deal=a4b11c3d-3e3g-4h-4i-4j-4k-4 dear=e12 dec=b3f3
decemb=a4b-3c5d-3i-3 decent=d7 decid=c3i3 decod=h5j4 defen=f3 defend=a-3c11f5j-3 dela=a4
deleg=a-4e-3f-4g-3h19i-4j-3k-3 delegat=a-3d8h9 deliv=a12b-4c-5e12f-3g-4h-5i-6k-4 demand=a-3d5f5
demo=a12i-3 dental=c4k3 depart=a6c-6d-7e-7g-4h-9i30j-4 depend=a3d-3g-3h-4k8 depot=d7h-3j-3k9
deput=h9 design=a-6b-4d-3g-3h-3i9j10k-4 desk=j4 develop=a-7b16c-5d-5e-4f-6h-5i3j-6k12 devic=a3b-3j12
did=d3f8 die=h4 diesel=a3d3e9j-3 differe=a7h-6i9j-5 digiti=f5h4 diligen=g11 dinn=h4
directo=a5c3d-4f9g-4j-4 disagr=c3i3 discu=b3h7 discus=c5 dislik=f3j5
disput=b-3c-3d-7e10f14g-3h-5i-5j-3 distrib=b19c-3i-3j-3 distric=a11 divisio=c7h-3i6j4 divorc=a-3c5f6
do=a4b13c6e-8f-3h-10j-4k3 dock=d4 doctor=d9e-3h-3 docu=d-3i11 doe=a15e-4f-3h-3j-4
doesnt=c6e-4g7h-5i-3j-3 dollar=j11 done=a8c-3f-3i3 donor=g14k-3 dont=a14b-4c-8d-3e8f-4g4h-8i5k-8
door=a-3h-3k5 doubl=b-3e8f3i-3 doubt=a6e3 down=a6b-6c-6d5e6f-3i-7j-5k11
draft=a10b-4c-3d-4e-4f-4j10k-3 draw=a6 driv=a-5b4c-4d6g-3i-4j-3k5 drop=e7 dropp=c3e3k3
drug=a8e-3g-3j12 dry=d4h5 due=a3d3f-3g5h-4i-3 dug=d4 duty=h3i4 each=a-6b16c-4d-8e6g3i7k-11 ear=b3
earn=a-4c6d4e-3k-4 east=a-3c4d6e-3g3 eat=f5j4 eight=a-4b-5c-4d11f-4j4 eightee=b4d3 eith=c3j3k4
electio=c-3d3e-3h7 electri=a-4b4d-3e12h8i-3j-3 eleven=b4c-4e-4f-4h10i-4j-3k3 else=b-5c4e7f-4g9i-4j-3
elsewh=b3d5 emplo=d17f-3 employ=c8d5f5i-3 empt=a-4c3d4e-3f-3g-3k10 end=a8b-6c-3d3e-4f-9g-6h-4k11
energ=a-5c-3e15f-3h3 engin=b7c-3d-5f-5g-6h-7i10j7k3 engine=b3i13 equal=b8c3 essenti=j9
estat=a-5c-5d-4e-4i-3j20 eur=b5c5g-3 europ=j10 even=h3 event=b5f3i3 ever=a13b4d-5f-8g-4h6k-11
everybo=b4d3 everyon=a-4b3c-4d-3e4f-3g9i4j3k-3 everyth=a6c8d-3e-3f-3h-7i5 exact=a-3c11
exchang=b-3e6g-3h7i-3 exclusi=a-3b5c7d-3h-3i-3j10k-3 exhibit=b7j5 exist=g4 expert=f10 expir=c3
explain=d10 explod=a-4c-3d-4e11f4g4h-3j-3 export=e6 extensi=k3 facilit=a10i3
factor=a-6b-3c10d-3e10f-3g-4h8i-3j-3k-4 fair=d3j4 fall=c-4k9 fami=a-5b-3c16d-3e-5g8h-5i-3j-4
famil=f11h-5k4 far=d5h3 farm=b-6c7d7e-5g3h4i-6j-4 fath=a-3c11f3 fault=e5f4 favour=i4 fear=a-3b3h5k6
februar=e3i3 federal=h8 fee=g-3j10 feel=a-3b3c3e3 fellow=i3 ferr=c3f10h-3
few=a-4c-3d9e-3f-3h3i-3j5k-3 field=a-6c-4d-3e-3f-3g-3j15k6 fift=a8b7c-3 fifth=c6
fight=a-3d-4f10g-4i9j-4 figur=a-3b-3f-3i9 fil=a-3e3f11g-3 file=c3g3h3 film=c-3d-3e-3f6h-5i3j9k-5
financ=a5c-5e-3g6h-6i8j-3k-4 find=a3b-3e-3g-3h-3i7 fine=a3f-3g3k-3 finish=a-3d-3f14h-3 finn=a8b4
fir=a3h7 fire=b-3d-4e-3f6h3i-3 firm=a4b14c4d-12g-6h-11i-3j3k7 first=e-9f-5g12h5j-10k7 fiscal=f3h4
fish=a-3b-3c-3f-3h13j-3 fit=f3k6 five=b13e-8f-7g5h-4i-7 fix=a-8b-4c4d-4e9f-3g-3i6j-3k4 flag=h12
flat=a-4b-3d-3e-4h-3i-4k21 fleet=a7e3 flight=d10h6 floor=b-3e-3f-5g-4h-5j-3k20 fog=a4 folk=i8
follow=g7i3 food=h12 footbal=b3 forbid=b4h7 forc=e4h-4i6 forecas=b3e5h-3k4 foreign=d-3h12
forgot=a3d4 forklif=a3 form=a-5b3c-5d-3e-4f25h-5i-4j-3k-3 format=j10 fort=a7b-3d4e-3f-3g-3h-4j-3k7
found=a-5b-4c21d-5e-7f-6g11h-6i-3 foundr=a-4c12e6i-3 four=a16b13c-8d3e-5g-3h-3i-7j-8 fourtee=a-3d4i4
fourth=c-3e4k3 fram=b3e9 franchi=j16 free=f-3h4i-3k4 french=b3 frida=a7 friend=e4g7i4
front=c3d3h-3i6 frost=e9 frozen=e3f4 fruit=d4e4 fund=a-6b-6c3d-7e-8f5g40h-8i-8j-7k-3 furiou=b4d3
furnac=c4 furth=c4k4 futur=f4 garden=b-3k17 gas=e3h5 gate=d3f5 gave=f3g7 general=f6h4 geneva=b3h7
get=a-7b-13c6e10g-10h3i14j-6 giv=e3i4 give=a-9b-5c-5d9e-6f-5g10i5j9k-5 gla=e9 glad=b3g10
go=b4c-6d14e11f-6h-7i-5 goe=a6b-5d3e3f-5g-5h10k-5 going=h3i7 gone=c6e3 good=a4d-4e-5f3g-4k4
got=a-6b-4c7d5f-6i-5j3k6 govern=a-6b-7c-5e-5f-7g-5h34i-7j-3 grandfa=e4k3
grant=a-6c-4f-3g19h-4i-3j8k-5 grav=h4 great=k5 grid=a6f-3h10 ground=a-3b7k6
group=b11c17d-5f-7g-8i3j-6k-6 grow=b4e4 guarant=c-6e-5f-3g16i-5j9k-6 guard=a6 gues=a4 gulf=a3h5
gut=b3 guy=a3i4 gym=a-3j10k8 half=d3e-3f4g-3h-9i8k4 hall=a3b5c-3e-3f-3g-3i-3j-3k8 halv=c3
hand=a-9b7c10f-3g-3i3j-6 handl=d6e4i3 hang=b3h3 happen=d6e-3f-3h-3i8k-3 harbour=a4f4 hard=k4
harvest=f3h6i-3 hasnt=i5 hauli=e15 havana=h7 head=a17b-3d-7e-6f-6g-7h-4i16j-3 headqua=k8
health=a15b-3c-3e-3g-3h7j-3 hear=d-3f22g-3h-4 heard=a3b3e3i-3k-3 heat=a4 hed=a3e6f-3h-3i-3k3
heir=a-4c8f8h-3k-3 hell=c4 help=a3d3 here=b-3c9d-4e6f-3g-3i8j-3k-3 herr=c5h3 herself=j4k3 hesitat=c6
high=a-3c3 him=a6b-6c9d-5e-7f4g-5h-4k7 himself=c3 hit=c4f5 hold=a-5b13d-6f-4g10i-5k-8 holida=i4k5
home=a-3c4d9e5f-4g-7i-5j-3k3 honest=a6b3e3 hospita=a10b10c-6d8e-4f-5h-9k-7 host=a3b5h-3
hotel=a5b6e-5g-5i-5j-4k7 hou=a-4b10d-9e5h-11i-4k11 hour=a7b-3c-3d13e-7f-5g-7h6i8j-4k-5 houston=i3
how=a4d-8e8g-7i5 hr=d4e-3i13k-3 hundr=f4h4 hurt=f8 id=a-3e3 idea=b3c3k4 idle=j5
if=a-3d-4f-5g12h-10i-4j-5k14 ill=d4k3 im=a5b-8c-5e4g4h-5i8j5k-8 impact=g11 improv=b3d3
includ=a-3b6e3g-3i5 incom=f3h4 index=e15 industr=c8f6j4 inform=a4g4 insist=a-3k5
inspect=a-3e-3h19j-3 install=f5 instead=a3d3e4 institu=b4h3 instruc=f6
insur=b3c6d-6f21g-3h-5i-5j-4k-4 insuran=a13c-3g-3j-3 integr=a-3c3i4 intent=c13 interes=g14
interio=h7 interna=i12 into=a5b-4c-4d-3f-4i12j3k-3 invento=j11 invest=f-3g10
investo=a-8b-5c-4d-5f-5g37i-6j-4k-6 invoic=a7f3h-3 ip=b4 island=h9 isnt=a4e-3g4h-4
issu=a-5e4f12h-3k-3 italian=a6b3 itd=a-4b12k-3 its=d-7f-9h5i3k8 itself=i4 ive=b-3c3d4e3i-5k-4 jan=i4
januar=b6d-4e9h-4i-4k-4 japan=b15i-3j3 job=a-6c3d21e-4f-3g-4h-5j-3k-3
joint=a-8b50c-5d-6e-6f-6g-7h-4j-7k-6 jok=b3j3 judg=a-4b-3d-3e-4f27g-3h-5i-5k-3 july=d4
june=b-4d-3e10f3g3i-4j-3k-3 jury=f14 just=a-3b-3c-3d4e-3f-5g7i10j-3k-3 keep=d-5f7g-7i12 kenya=a5g3
kept=h3 kestrel=a4 key=a3c3d-3e4i3j-3k3 kill=c8 kilo=a3e4 kilomet=a5e-3h6 kitchen=a-3d6e7
know=b4d-4e8f-5g12h-8i-6 known=b4e4 korean=b4j10 lab=b4c4d-4e-3f-3h-4i7j-3
label=a-3b14c-3d-4e5f-4h-3j4k-3 laborat=a3b5 lady=g8i-3k5 lake=h5j-3k7 land=a-4c-3d-3f-3k25
landlor=a-8b-4d-5e-7f3g-4h-5i-5j-5k32 languag=h4 lap=g3h4 larg=c3j5 largest=a8
last=b4c-4d10e-4f-3g4h4i-3j-3k-4 lat=a-3b6h5 late=a-3c6d-3e3f3h-4j3 laugh=a8 launch=b10f-3
law=a-5b11c3d-8e-4f19g-6h-5i-10j-4k6 lay=f4 lea=a-7b-3d-5e-5f-3g-4h-5j-3k32
lead=c-7d-3f-7g17h-7i13j-6k-6 leagu=f-3g-3h14j4k-4 leak=a5e-3f13h-3k-4 leav=a-8d-3e6f-3g-4i-5k18
left=a16c4d-5e-5f-5g-3i-6k4 legal=a7b5c-3d-5e-4g-3h-4i5k-3 lend=b-3e-3g24h-3i-3j-4k-4
less=a5d3e-5j-3k-3 let=a4c-3d-6e-5f-5g-4h7i3k9 lett=a-8b-6c11d-6e9g-5h3i-5j-4k11 level=a4k3
liabili=a12f4i-3 licen=c3e-3i-3j15 licenc=a-8b-8c-5d-5e-5f-5g-4h-6i-6j51k-5 licenso=b-4j15
lie=a-3c10 lift=h7 light=f5k6 lik=a11c-3d-4e-3g8i-3j-3k-4 like=b6d-4f9h-4i-3j-4k3 limit=h3k4
lin=b7d3 lindqvi=b4e5 line=a-7b3c-7d-8e18g-6h9i6k-6 list=b-5c9e7f9g-3i-7j-7k-7 listen=c3k3
literal=a3 live=a6d6h-3i-3 load=h3 loan=g9 loc=j5k3 local=e6 lock=a-4c6e-4f5 logisti=a8c3
logo=b15c-3d-3f-3g-3h-3i-8j13 lol=a4i3 london=e5g8 long=d-7e13g-5h8j-4 look=c-3e-4f-5g17h-6j-8k4
los=f3 lose=a-3d7e5f-3i-3 lost=a-4f9 lov=a6g9 love=d8 low=a-4b-3e6g11h5i-3j-4k-3 lunch=f3g3j4
lyon=c8i3 machin=a15b-5d-3e-5f3g-4h-4i4k-5 mad=e3k3 made=c6d-4e11f-3j-4k-4 magazin=j8
mail=a5b7c-4d-3f-3h-4i-4j7k-4 mainten=a17b-3d-3 mak=a3b8c-10d-3e17f4g-10h-12i-5j10k-8
make=b9c-3d-3e-3f6g-3i-4k-3 mall=a3k12 man=c-3d-3f4h-3k6 manag=a11b-11d32f-9g-8h-16j-4k-3
manufac=e19f-3i-3 many=a-4h8k4 map=h10 march=a-3c3d5g3h-3j-3 margin=a-3b3c4 mark=j3k3
market=a-8b11c-7d-4e8f-3h-7i12j-6 marri=f3 mast=a17c-3d-3 match=a4j3 matt=a7b3f-3
may=a3b-8c6d6e-5f5j3k-6 mayb=e3 mayor=a-5c-3d-3f-3g-3h18i-3k5 mean=f3k4 meantim=j3 meanwhi=a-3f6h3
measur=h5k4 medi=f9h4 medical=j3k3 meet=a-11b-4c6f-4g11h-7i15k-8 memb=a5d7 men=h3 mention=c4
merg=a-5b-5c30e-3f-4g-5h-4i-4k-3 messag=d-3g8h3j4 met=a5b10c-4f-4h-3i-4j-3k-3
metr=a-5b-3c-4d-3e-3f-3g-3j-3k29 metro=b3h5 mid=a6j4 middl=f8 milk=a-4e11
mill=a-4b4c-5d6f-3h-3i-3j3k3 million=a-5b-5c-3d-3e5f13g26h-10i-8k-9 min=d10 mind=a5
mine=a-3b-3e5f3g-3 minimum=b6i-3j8 minist=b-3c-3e-3f-4g-3h21k-3 ministr=a10b-5c-8e-8f-9h31i-8j-8k-3
minut=b-3e-3h5i6k-3 mis=i3k10 mobil=i4j4k3 model=b11c-3 modul=a4 moment=i3
mon=a-5b-4c-4d5e-11f13g18i-6j-4 monda=d7 monitor=g4j4 month=a-3c-3d-3g4h9i11j-3k-7
more=b-8c-4d-5e24f5g-5h-5i-6j-6k4 morn=a-3c3g3k-3 mortgag=f6 most=a-3b5c8e-3j4k3 moth=g3 motor=b7
motorwa=e3k9 mould=f10k-4 mouth=c3 mov=a-6b5c-5d-4g5h3i4j-3k3 move=a-5b-4c-3d7e-4h3i11j-4 mr=f3
much=b-4c5d3e-5g-3h4i-3j8k-4 municip=j-3k8 museum=a5b5j5 musical=g5j9 must=a5c-3d-3e7i-3j-3
nam=a-6b16f-4h-3i-3 name=a-4f-3g4i-3j10k-3 nda=j7 near=a3d-3f-3k3 need=a4b-5c-8d-8f-6g13h-5i11j-5k3
negoti=d6f-3i-3k4 negotia=a3c3d3e-4f-4g-4h12i-4k-5 neighbo=a-10b-6c13d-7e-6f9g-6h10i-6j-6k10
neith=b5c-4d4e-3f5g-4h5i-4j-3 net=j9 nev=a13c-5d-3i-5j4k-4 new=a5b-14c-9d3e3f-11g9h-9i12j-11k16
newspap=a-3b4c8e-3h6i-3j-3 next=a-5c5d-3e13f-8g6h-9i6j-6k3 nice=g3i4j4
night=a8b-5c-4e-4g-3h7i5j-4k-4 nine=a7b-6c-3d-3e7j-4 ninet=c3d4 ninetee=a4 no=a-5d13e-9g-3i15j-3
nobod=a-3c3e9f-8j4k-5 nod=i7 noi=h4j3 none=c8 norther=a-3b5c4 not=a11b3d-7e-6f-7g10i-17j8
noth=a5b-5c-9d8e-3f13g-3h-3j-6 notic=c3g4k3 novel=f4j3 novemb=c3h3 now=a8b-9c-4d-7e12h-5j6k5 nowh=e6
nuclear=h12 numb=a-4b-4c7d-6e4g7h4j-5 nur=b-3c5d18e-3h-5i-3k-3 objecti=i5k3 octob=c-3d5f4i-3j3k-3
off=a9b-6c11g-12h3i-10j8 offic=a-8d6e-12g3h5j-7k14 officia=h12 offshor=b11h-3 often=a3e4 ohio=g4
oil=c4e4f3 old=b-5d-12e-8g-6i-5j4k26 oliv=e4h4 once=a-4b5d5e-3i-3j-3 oncolog=a4j8
one=b16c14d-6e-3g-9h-5i7j-17 only=a5c-11e10h-4i-10j9 open=b7c8d7e-6h-7i-5k-4
oper=a5b-3c-3d-4f7h-3i10k-4 opera=d3g8 operat=i9j4 operato=a6d3e-3h3i-3 opinion=h5 opposit=c8k6
ops=c3i4 option=a7c-4g3 orchest=a5b7c-3g-3i7k-3 ord=a36b-4c-4d-6e-7f-6g-7i6j-8k-7 oslo=a9h4
oth=d-7h21i-6j-11k-7 otherwi=d4h3 out=a13b-7c14e-4g-8h-10i-7j-3k7 outsour=d6i3
over=a-11b-5c5e-3f10h-4i16j-14k5 owe=f8 own=a-16b-8d-5e-8g-13h-4i11j10k26 packag=a-3b-3d4e10f-3i-3
pag=f5i8k-3 page=e3f-3h-3i6 paid=c-4d6e13f7g-4h-5i-3j-3k-4 paint=a-3b-3c-4e5f-3i-3j8k8
pap=a-4b-4c3d-3e9f3g-7h8j-3k-4 paragra=b4 parent=a-3f13 pari=h4 park=d3f-3g3h-5i-4j-3k13 parlia=h8
part=a-7b-5c-3d-5e16g-4h14j-4k-5 partn=a-6b17c6d-4e-5h-7k-5 partner=b15 pas=d-3e-3f10g8
patent=a-8c-6d-5e-6f6g-3h-6i-6j34k-6 path=h3k5 patient=b11f9g-4h-3i-4j-3k-3
pay=a-12c-13d17e3f15g-4h-6j-6k-5 payroll=j3 peac=h11 peak=e3 penalt=a4e3 pension=d13f-3g-3
peopl=a-5b-3c3d10f-10g-4i17j-9 per=a4c-5f-5g-5i-5j19 percent=a-6d7e24f-12h-11i-6j10k-11 perhap=c3g5
period=e4j4 permit=a-3k16 person=c4g5 petrol=c4j4 pharma=b10 pharmac=a8b3c3g-3h-3
phon=c3d-3e-3f12g-3i-3j-4 photogr=j7k4 pick=a3d4e-3f-3g7 piec=b-3e4j8 pilot=d17 pipelin=a-3f9g5
pitch=a6g9h-3 pla=a3d7 plac=c4d-4e-4f-3g-3h6i-3j-3k11 plainti=f9 plan=a7b8d13f-6h-6i-7j-5k-5
plann=d-3h-3i6k7 plant=a9b11c-8f-7g3h-6k-6 plat=a-3e9 platfor=a-4b3c-3g6h-3i14j-4 plot=a-3h-3j-3k16
plough=a15 plu=e12 pocket=b3e3 point=b-3f-3g3h4 poland=a-4b8c5 polic=a7f7 polit=c4
pool=a-3b5c-3e-3f-4h-3j6k7 port=a-3d6e-3h3i-3k6 positio=c7 post=a-3c-3d7e-3g-3i9k-3 pot=f4i6
pow=h12k-3 ppl=a-4c3d4e-3g-3i13j-3k-4 practic=h3k7 pre=g13 premium=a11b-3e3 prepar=f4h4
pres=b4c3d4e3f-3h-4i-3j-3k-4 present=a13c-3f-4h-4k3 preside=a-3c-3d3h4j3 previou=d3i3k3
pric=a16b-12c12d-13e38f-13g-10h-10i-13j-13k-7 princip=a-4b-3d3f3g11i-3 print=b-3d3e11g-5h-6i-6j5k-7
prison=a-3d3h5 privat=f5h3 problem=b4h3 proc=a-4b3g-3i12j3 procur=c-3i13
produc=a-6c-7d7e14g3h-4i-4j-3k-3 product=a-3b7e-6f6h-6i15j-3k-6 profess=a-4b3c-4d-4e-4f-3g6i5j7
profit=a-3f7 program=a3b-3c-3g9i-3 project=a3c-3d-3f-5g-4i8 promi=a-6c3e11f-4h-4 proof=d3h3 prop=f5
propo=h4 proposa=a7 protect=a3b4g-3 provinc=a4h10 public=f3h6 publish=a-4b7c-4e-5g-3h-5i-4j13
pump=a10c6e-3 pupil=f4h5 pur=i5j6 purcha=a17b7c14d-9e3f-7g-7h-9i-6j-8 put=a8b5c-5d-3e-5i5j-6
qualit=a-3b3i13 quarrel=e4f4 quart=a5g6h3 questio=a4b5c-3d-3e-4f-3g8i4j-3k-3 quick=a4e3 quiet=j4k4
quit=h3j5 quot=a14g-3h-3 radi=b4k4 radical=d6 radio=a6 rai=a-5b-4c-3d3e14f-4g9h-4i-3j-4
railwa=b-4c3e-3f-4g6h-4i-4j-5k12 rain=h7k5 ran=d4 rang=a4 rate=b-3e3j7 rath=a5j5 ratio=c4 re=d5
read=d-5g6h6i-5k-4 real=d-3g-3i7 reason=i4 rebel=h9 recall=f11 recepti=h4k4 recogni=a-3d15f-3h3
record=b-3c-3d-3e5h-3j12k-3 recov=h3 reducti=a4h3 referen=f3h3 refit=b5k3
refu=b-4c-3e-4g-3h7i9j-4k-5 refurbi=k5 region=h6 regiona=a-3b5d5f-4h-4i6k-4 regist=h14 rehears=i8
reject=a-3d9e-3h5 relea=a-4b-3c-3d-4e-3f4g-3i19j-3k-3 remain=b4 rememb=b4g4 remot=a-3d8 renegot=e6
renew=b4h4 renewal=a6b-3d-3f-3g4i-3j3 rent=b-4c-4d-4e-4f-4h-3i-3j-4k25 rep=a-3d12e-3f3
repair=f4h-3k8 replac=a5k4 report=a-4f4g3h-5i5j3k-3 represe=d18f-3h-3i-3 request=a3c3
researc=a-3b17d-3e-3i7k-3 resin=e8 respons=e8 rest=a-3c5d6j-3 restaur=a6e3k6 restor=i3 result=b7
retail=a3b3 retain=f6 retir=a-3b-4c-3d4f13g-3 return=a-3d-3h14 revenu=c9 review=a10k3 rich=c3g8
rid=a-3c7h5 ridg=k3 right=a-8b-7c-8d-8e-7f-4g-7h-7i-5j36k15 ring=b3f3 rise=j6 risk=i8
riv=b-3d-3f-3h19i-3 rival=a-4b11e-3f-3 road=f4h3k4 robot=a8f-3g8 roll=b4c6
roof=a-3b-4c-7e-5f9h-6j-4k19 room=a-3b-4d8e-4g-4h-6i11j-3k6 rost=d11h-3 rot=d4i6
round=b-3c-7f-7g10h12i-7j-3 rout=b9g-3h-4i6 royalt=d-3e-3f4j17 rubbish=c3e5 rul=a-3b6d9g-3j-3k-3
rule=d10f-3h-3i6 run=a9d-6e-6f-6g-5j7 runn=a-3d-3e-4f11g-3h6k-3 safet=b3 said=a8c-6d-4e-7g8h6i4j-5
sal=a-6d-6e5f-4h-6i12j4 salar=d7 sale=a-5c15e-3g-3k5 salt=e5 same=d-7e5f-7g3i19j-6k-4 sampl=j8
sat=h6 sav=a3c4e5g-4h-3i-3 save=a4 say=a-7b-14c8d18e18g-8i-11j7k-8 scann=d4 schem=h3
school=a18c-9d-6e-8f4g10i-7j-7k7 scrap=c5e4 screen=a-3b3i4 season=a-5b-4c-3d6f-4g5h6i-4j9k-4
seat=a8c-6d-4e5f-5g16h-4i-4j-4k-5 second=b-3c-3d-4e-3g5h3i-3j3k7 secret=e3h4 secreta=a-3d5f-3h8
securit=a17c-3f3j-3 see=a-4b-6e3f-6g5j6k3 seed=e-3g13h-3i-3 seen=a4c3f-3g-3i-3j-3k3
sell=a13b-8c32d-10e-9f-11g-9h-12i-11j-7k15 semicon=c3e4 send=b4d-4f-7g3i4 sensor=a-3e5h3
sent=a-3b-3c4e3g4i-4k-3 septemb=f5g3 ser=a-3b5f-3g9i-3 seriou=a4 serv=c5d-3f-3h-3i8
servic=a19b4c-4d-4e-3f-4g-3h-3j-3 session=a-4b-3d9f5 set=a-3c-3e-3f9g-3h6i-3j-3
settl=a-4b-3e-3f13h3i-4 seven=b-3c-4d10e-4f-6g-4h5i-3j4k6 sewag=h7k3 shar=a-8b18c5d-10e-8f-4h7i13k-9
shareho=a-4b-4c16d-3e-5f7g8h-3i-3j-4k-3 sheet=g7i5 shell=h3 shift=c-4d19e-3g-3h-5j-3k-3 ship=a7h7k-3
shipp=b3d3e3f-3g-3h3j3 shipyar=c10 sho=d7 shook=b3f6 shop=b-5c11d5e-5f-4g-5h-5i-3k10
short=a3b-3d7e3f-3g-3i5j-3k-4 should=a-4d-6e-4f-7h4i17 shout=d8 show=f-5g-4h-5j13 shown=g5
shut=a-3c3h11 sick=c3d3 sid=f5h6 side=b9d6e-6f-6g-5h10i-7 sign=a6b-8c14d-3f-8h-6j3k4 signatu=a4j3k3
simp=b4h3 sinc=a-5b4d-3f10g7h-6j-5k-9 singl=a-3e8 sist=f3 sit=a-5b-7c6d-9h14j-3
site=a3c5d3e-3h-4i-3k3 six=a6d-4f-7i10 size=a11 ski=g4 sleep=f3k3 slid=i7 slow=a8d3
small=a3c19e-8f-8g-7h-8i5j6k-4 so=a-7e5g-9h-3i11j5 soft=g4 softwar=a14c4d-4e-3f-3g-3h-4i-5j6k-5
soil=g3k4 solar=a-3c-3d-3g14h-3i-3j-3k6 sold=a-4c14d-3j5 solicit=a-4d-3f13 some=c-5k5
somebod=a-3d4e7f-6j-3k3 someon=a-3d6 someth=a-7c3d-4f7g3i-4j3k-3 son=c7 song=g3 soon=g3 sort=c3i5
sourc=e16 south=a4 soverei=b-3g7 spanish=j7k3 spe=b3f5 speak=d3 spend=d5g5 spent=a4h4 spin=a-4c9h3
split=b3c3 sponsor=b7g6 sport=b4f3 spr=a7b-3c-4d-4e6f-3h3i-4k5 spreads=a8 squar=k12
staff=a-3b-3c5d14e-5h-6i3j-3k-3 stamp=b4k3 stand=j5 standar=b3f4h-3j8k-3 start=b11c3d-5e-9h-4i7j-7
stat=a3b-6c-8d-3e-6g6h23i-7j-3k-5 station=a8d-4e-4f-4g-4h-4i-5k12 statu=a-3h13 stay=a-4c4f-3h-3k9
ste=a3b3i3 steel=d8f4 step=a6b-4g3 steward=d11 still=a-4c4g6i-3j5 stock=a-3e5i6k-3 stood=a3
stop=a-5b5d-3e5f-3g-3h9i-3k-3 stopp=a-3e7h3 stor=e-3f4i-3k8 stream=d16h-3i-3 strik=d19h-3 stuck=a7
stud=b4k4 studio=a-4d-3e-4f-4g-3h-4i4j16 subscri=a6b6 success=a4k3 such=c8 sugar=b6d-3e3h4 suing=f9
suit=a-3f13 sum=e3f4g4 summ=b4e8g-4 sunda=d5h-3i4 superma=a5b8c-3e-4k4 supervi=a9d6i-3 supp=a12
suppli=b-4c-6d-6e37f-5g-3h-6i-6j-4k-4 support=a6b-3d-3e-3f-3g-3h-3i16 surchar=e11 sure=d3g4h-3
surgeon=a-3i9 surveyo=c4k4 surviv=a-3e3h4 suspect=c3 swallow=c15 swear=a5j5 switch=a10
system=a7c-3i8j3k-5 tabl=a-5b-4c-3d6e-3g5h4j-3 tak=a10b8c-5d-5f-4k-4 take=a6b-7c14d-4f-7g-11i4j3k-6
takeov=c12 tal=d4k4 talk=a-10c6d17e-9g-8h27i-16j-10k-12 tank=j3 tariff=e4h3 task=c3
tax=a-5b5c4e-3g6h-3 teach=a5d12f-4i-3 team=a-8b-4c-6d-7e-6f-6h-6i31j9k-5 tear=g5 tech=b3c5j8
technic=a9b7e-3i-3k-3 technol=b3d4 televis=j10 tell=a8b-4c3f3g8h-8k-6 ten=a14c-8d-4e3g4h-4i-6j-5k5
tenant=c-7e-3g-3k21 term=a9c-5d-5e5g4h-4i-6 termina=a-5d6h-3k6 terrac=h3k3 test=a5b3h-3j3
th=b-4d7g3h-4 than=a-5d3f9g4h-3i-3j-4k-3 theatr=k6 then=a-3d-4e-5f9g11h-4i4j-5k-5
ther=a7c-7d5e-10f3g-12h9j-8k8 thes=a-3d3j5k3 theyd=b7e-6g8i-3k-3 theyll=b3i4 theyr=a4d8
theyv=a6c-4f-3h-4j6k-3 thi=a8f3g-6h-5i3 thing=a16c-4d-3g-3h-4j-3k-3 things=a-3d3i10
think=a10b11d-4f-4g10h-4i-9k-9 third=b-3c-4e6f-4g3j-3 thirt=h3 tho=a9b-3f-3i-3j6
thousan=b-3d-3e-3g-3h5j10k-4 thr=b5c-10d-3e3g10h-9i-5j3k8 threate=a-3e5 through=a-5b-3d-5h11
thrown=a3 ticket=b7i11j-3k-4 till=a3 tim=a9b-4e-3f-3g-4h-5i13 timb=e8 time=a7b-8e5i4j-6 tip=a3d4
titl=d6h-3i7 toda=b3h-3i-3 togeth=a-8b44c-6d-3e-6f-6g-7h-6j-6k-8 told=c-6d3e-6f11g-3h5j-4
tomorro=c-3k3 too=f-4g-5j7 took=a-4b5e3h7 tool=a4c-3e10 top=d3e9 topic=c3d4 touch=g4i3
tow=a-4d6g-3k13 town=a5c-4d-4e-4f-4g-3h16i-4j4k-4 toy=a-3d-3f6h4 track=a3j7 tractor=b7c-3e5
trad=a-6b6c-3d11g-4h4i-4k-4 traffic=d3k5 train=a17c-4d-3e-4h-4i3j-3k-3 tram=a3f-3h6k5 transf=a3j9k-3
transfo=a7 transit=h6 transpo=b-3c-3g-3h6i5k-3 travell=b7g3 treat=a-4b-3e-3f5h13i-3
tree=d-3f9h-3j6k3 tri=b3 trial=a3b-3d-4f20g-3h-3i-3j-3 troubl=c-3k10 truck=a-3b9c-3d-3e5f-3h4i-3j-3
true=k3 trust=c-3f5g6i-3k3 try=a11c-3f-3g-3i6 tuesda=k5 turk=j5 turn=a12b-3c-3g3h-3j-3 tv=a6j6
twelv=b-3c-3f-4g-3h3k16 twent=b-3h5j5k-4 twic=b-4c-4f5g5j-3 two=a-3b14c10d-8e-13g6h5i-5j-5k-11
type=i3 und=b6c8d-6e-6f-7g-6h-6i3j7k5 undecid=f4g9 underst=b11c3f-3g3h-3
union=a-9b-5c-5d52e-8f-8g-5h-10i-6j-4k-7 unit=a-3c7f-3j9 univers=b11c-5d6e-4f-5h-5i-6j8k-5
until=a-6d-4g10h-3j4 up=a-4b13e14f-5i-5j-6k-9 use=c-5h-7i-6j22k-6 used=a3b-3c3h-3j10 users=i8
vaccin=b10 vall=a3b8h3k-3 valu=a-3b3c-3g7k6 valv=j5 vendor=a9 ventur=a-4b7e-3f-3g18h-3i-3j-3
version=f3g3j4 versu=d4f5 very=d-3f3h3i-3j7 vessel=b10 via=d3k3 view=a5b3k3 villag=b-3h10k6
vineyar=k12 virgini=i3j4 visit=e3 volum=a-3c3i3j3 vot=a-3d14 vote=c8g3 vp=b3i5 wag=c4d3e4 wage=d11
wait=a-6b8d5e-4h-5i5 waiv=g3h8 walk=a-3b-3c8e-3f-3 walkout=d11 wall=b8c-5h-3k6
want=a-4b6f-14h-15j10k4 war=h12 ward=a3d7 warehou=c-3d4e-4f-4g-3h-6i3j-3k14 warn=d7 warrant=c5g8j-3
washing=h4 wast=h6j4 wat=a-4b-4c-3d-4e-3g3h8i-3j6k-3 way=a6e3g5 wed=a-3b8c8d-7e-8g-4h-4j11k-5
week=d10e11h-7j-9k-6 weekend=e3i4 weight=e6 weld=a3d6 well=b-3c-3e-3h-3i-3j9k5 went=a6c-3d-3e6i-3k-3
wet=e3f5 weve=a-5b10c13d4f-6g-3h-7i-6j3k-5 what=c15e-13f4g10i-7 whatev=a3f4 when=c-5d7e-3g-7h3j-5k11
wher=a5f-4h10i-5j-4k-3 wheth=b-4c-5d-5e6f3h8k-3 which=a-3b4c4d-6e-5f5g-5i3k6 whil=a-3b5g3h-3k-3
who=a-7b3c-4d-4i9j6k-4 whod=i4 whol=b-6e6f5h-3i-4j6 whom=f3i3 why=a-3c-3d10f3i3 wife=f10
will=a-20b-3c5e-4g9h20i-8j-4k-4 wind=d3h6 wine=b3e4 wing=g9 wint=a5b3f4h-3 withdra=a3f4h6
within=a-4b3c7d-3e-3h-3j3k3 without=a-9c3d8f-4g-4h-3i-5j6k7 wont=a-6c-6e4f8g-6h-3i9
word=b-5g-3h8i-3j5k-3 work=b-7c-11d28f3g-11j-7k-4 worksho=c4 world=e10f3 worri=h4
worth=c-4d-3f5h6i-3j-3k-3 worthl=f4k3 would=a18b10c4d-8e-12f-3g-3h-4i-12j6k-10
writ=a-4b7c-6f7i6j-4k-3 written=a6e-3j4 wrong=a-3c-3e4f9g-3h3i-3 yard=a8 year=a4d4e6f4g-22h3i3j-4
yes=a3i8 yesterd=a4h4 yet=b3g-3h3i-3j3 york=h3 youd=b3g3 young=b-3c7k3 yrs=a9 zero=i3k3
"""

OBSTACLE_CODES = (
    "deadlock",
    "low_trust",
    "outcome_uncertainty",
    "no_authority",
    "internal_politics",
    "time_pressure",
    "spoiler",
    "complexity",
    "asymmetric_power",
    "past_breach",
    "gone_quiet",
    "disputed_facts",
    "price_gap",
)
OBSTACLE_START = "-3.45 -3.67 -3.51 -3.9 -3.99 -3.61 -3.45 -3.57 -3.87 -3.98 -3.87 -3.72 -4.21"
OBSTACLE_WEIGHTS = """
#_#=b-6c-7d-4e-5f-4g-6h-7i-5j-6k-5m27 #_%=i3m7 #_a=c4f4m7 #_and=a6c-5e-3g-3i-3j4k-3m17 #_august=f5
#_cent=m4 #_decemb=f10 #_flat=g6 #_hour=f8j3 #_if=a3m3 #_in=l4m3 #_ive=m7 #_jan=f-6 #_januar=f-3
#_june=h3 #_k=a6c8h-3i3l-3 #_m=a5h-3l-3 #_march=f10m3 #_million=j3 #_novemb=f5 #_octob=k5 #_on=f8m15
#_open=h6 #_our=l7 #_part=l5 #_patent=i4 #_percent=c-4i9l20m-8 #_point=h6 #_rd=f8 #_requir=h7
#_row=h4 #_say=a4 #_shop=i7 #_st=f9 #_th=a-4f14g-3h-4m-3 #_they=j5m3 #_we=a-3j4l-3m7 #_week=a-3f-5
#_were=m5 #_year=g4 %_of=i4m3 AGO=a9b11c4d-14e-7g9h-6i-18j32k26l-21m-12 AGO_DEPT=b3c6e-3g8
AGO_HEAR=k11 AGO_MEET=a4 AGO_MONTH=a14b-6c-6e-3f3g-4i3k-3m5 AGO_NUM=a4b11e-3f6g-3j-5 AGO_REACH=k7
AGO_SAY=e5 AGO_SIGN=g5 AGO_THEY=a9b7c10e-3i-3j-4m-4 AGO_UNIT=a6b-3c-3f-4j6k-4m3 AGO_WE=b-6j5k9l-3m-4
AGO_YEAR=b3 AGO_a=d4f4 AGO_and=j11 AGO_contrac=f4g6 AGO_i=k4 AGO_in=b3c4j3 AGO_is=h5j8 AGO_lady=b5
AGO_man=d3 AGO_mr=a3 AGO_patent=h3 AGO_the=a7b13c-9d-5e5f11g-4h-5i-5j-7k13l-3 AGO_then=j4
AGO_thi=a-3 AGO_time=h7j10 AGO_to=g4k4 AGO_you=c6 ASKUP=a-6b4c-8d33e-4f-3g-4h-5i-6j-4k8l3m-5
ASKUP_MEASURE=l4 ASKUP_REACH=d6k5 ASKUP_THEY=d13 ASKUP_on=k7 ASKUP_things=d7
BIG=a-5b-5d-3f4g4h-3i34j-4k-3l-4 BIG_and=g6i7 BOSS=a-20b-17c-17d24e31f-18i-17j-13k-6l-13m-11
BOSS_AGO=j5 BOSS_BOSS=c-3d18g4h5l3 BOSS_DEPT=e-6g4 BOSS_DIFFER=e4 BOSS_FACE=e12g3m3 BOSS_FEAR=k5
BOSS_LIKE=e3 BOSS_MEASURE=g7l3 BOSS_MEET=f3 BOSS_NEG=c-4e8i7 BOSS_PROMISE=j6
BOSS_SAY=c-3d4e-4h-3i4l9 BOSS_THEY=d5 BOSS_UNKNOWN=c3l3 BOSS_WANT=a-3b-4c4d-3e14f-3g-4h-3m-3
BOSS_all=b4h5 BOSS_and=a-4c-4e9g-5h10i-3k-3l3 BOSS_are=e5 BOSS_at=m3 BOSS_but=d6 BOSS_can=e3
BOSS_did=b3 BOSS_each=e5g6 BOSS_for=d9e-3 BOSS_has=d3e-4m-3 BOSS_in=b3d-3g6 BOSS_is=e24g-3h-3i-3
BOSS_of=b-3e5g4h-4i-3j-3k-3l-5 BOSS_pick=k3 BOSS_seat=h3 BOSS_see=c5m5 BOSS_send=m4 BOSS_sit=d-3
BOSS_that=j3 BOSS_the=d4 BOSS_then=d3 BOSS_think=b-3c4 BOSS_was=k4 BOSS_what=l4 BOSS_who=k3
BOSS_would=c6d-4e10g5 BREAK=b-3d-5e-6f-3j45k-6l-4 BREAK_THEY=j4m4 BREAK_and=g3j4 BREAK_away=j5
BREAK_the=h4j14 BREAK_within=j6 DEPT=a-14b18c21d3e24f-15h11j3k-23l-5m-13 DEPT_AGO=c5m4
DEPT_BOSS=c-3d-5e9 DEPT_DEPT=a-3c-4d4h4 DEPT_DIFFER=h6l5 DEPT_FACE=c4 DEPT_FIRST=a-3h11
DEPT_GAP=b4e8m5 DEPT_HOLD=c3e7 DEPT_LIKE=h9 DEPT_MEASURE=b6h4 DEPT_MEET=d5f5 DEPT_MONEY=b3c5m7
DEPT_MONTH=j5k5 DEPT_NEG=a7b-4c-4e6f4g-3h9j-3k-3l3m-3 DEPT_NUM=c-5e-4h3i-3l4 DEPT_ONLY=c6
DEPT_PROMISE=e6 DEPT_QUEUE=b3c-3f3g4 DEPT_SAME=a15c4d7g-3k-3l5 DEPT_SAY=b-3d7e8i6l-3m4 DEPT_SPLIT=e5
DEPT_THEY=b4c-3i3 DEPT_TRY=b4 DEPT_UNKNOWN=c7 DEPT_WANT=b-4c-5e15g5h-3m-3 DEPT_WE=g4i5
DEPT_a=a6c-6d-3e4f3g-4h3l-3 DEPT_about=e7 DEPT_and=a-5b-5c4e13f-3g-5h-5i-5k10l8m-3 DEPT_anywa=j3
DEPT_are=b4m4 DEPT_as=k5 DEPT_ask=c3f6 DEPT_at=c7g4h4 DEPT_away=c9 DEPT_been=k4 DEPT_but=d8
DEPT_can=h3 DEPT_com=m3 DEPT_did=b4j6 DEPT_doe=c7m5 DEPT_for=b3c5i6 DEPT_goe=c9d3e-3i5 DEPT_had=k6
DEPT_has=b-5d6e-3f4g8k-3 DEPT_have=g11 DEPT_here=b6 DEPT_in=a-3c9d3f9i-3j8
DEPT_is=a8c3e-4f3g-3h-3j-3l9 DEPT_just=j6 DEPT_lady=b3c6 DEPT_lead=e6 DEPT_look=b5e5
DEPT_manag=b6g5m3 DEPT_on=a4b-3e4h4l-3 DEPT_or=b4d-3i6 DEPT_own=c-4g-3h13l7 DEPT_that=a3d7e9
DEPT_the=a5b-5d6g-3l-3 DEPT_then=d3 DEPT_ther=e5 DEPT_to=b7c-3d5g6j4l-3 DEPT_took=l5 DEPT_up=e4
DEPT_was=c-6e-3g-3h-3i-3l21 DEPT_will=a-3c15e3g-3h-3 DEPT_with=d5 DEPT_work=b-4c4l3
DEPT_would=d-4e3g-3i-3j6l-3 DIFFER=a12b-5c-3d-11e8f-13g-18h-9i-17j-4k-3l39
DIFFER_BOSS=a11b3c-3e15h-3l-4m3 DIFFER_DEPT=a-5b8c-5g4l-8 DIFFER_GAP=b3f5 DIFFER_HEAR=e5
DIFFER_MANY=a10h-4 DIFFER_MEASURE=a-5l15 DIFFER_MEET=a12 DIFFER_MONEY=d5i9l-4m-3 DIFFER_NEG=e3h6
DIFFER_NUM=i7 DIFFER_OFFER=e3m4 DIFFER_REACH=k5 DIFFER_SIGN=d7 DIFFER_UNIT=a7c4j3k4 DIFFER_WANT=f4
DIFFER_WE=k7m5 DIFFER_and=c10 DIFFER_by=a4m5 DIFFER_compan=h4 DIFFER_deleg=a5 DIFFER_fault=l4
DIFFER_have=l4 DIFFER_hospita=c5m3 DIFFER_neighbo=b5 DIFFER_numb=l6 DIFFER_of=b-3m-3
DIFFER_on=a-3c5e3f3h5 DIFFER_or=h7 DIFFER_set=l8 DIFFER_tax=h3 DIFFER_teach=j8 DIFFER_the=l8
DIFFER_went=c4 DIFFER_who=l7 FACE=a6d-12e56f19g3j5k-6l-4m-7 FACE_LAPSE=e8f4 FACE_NEG=e8i4
FACE_NUM=e5f3 FACE_THEY=e7f3g13 FACE_and=b3j8 FACE_giv=e5 FACE_hand=e3 FACE_in=j7 FACE_is=e6f5
FACE_on=f9 FACE_salt=c4 FACE_the=a5e-5g3h7 FACE_with=a3e3 FAIL=b-10c20d-4e-4f-5g18h-5k-5l13m-3
FAIL_DEPT=c5 FAIL_ORD=c5 FAIL_than=e3i6 FEAR=a-6b14c44d-7e-7f-5g-3h-4i-6j-7l-3m-6 FEAR_SAY=b3
FEAR_THEY=c6 FEAR_about=c4m-3 FEAR_of=b3c3 FEAR_that=b9c13e-3g-3 FEAR_to=b3
FIRST=a28b-8d-3e-6f13g-11i8j8k-5l-4m-10 FIRST_NUM=c3f-5 FIRST_UNIT=a4f-4 FIRST_WE=a5i4 FIRST_and=a5
FIRST_at=l3m5 FIRST_for=a19b-4d3e-3f5h5j-3 FIRST_in=f6 FIRST_on=f6 FIRST_then=b5 FIRST_to=c8j3
FIRST_with=f5l6 GAP=a-17b4c-7e7h6i-8j-4k-4l9m35 GAP_DEPT=c6e4h3 GAP_GAP=l-3m13 GAP_MANY=c3e4h6
GAP_MONEY=m5 GAP_MOVE=h6 GAP_NUM=d8e10 GAP_SAY=a7 GAP_SMALL=m4 GAP_THEY=i6m4 GAP_UNIT=f12l5
GAP_UNKNOWN=c-3g5 GAP_WE=b8k4m5 GAP_a=d3l-3 GAP_coff=h4 GAP_few=l5 GAP_from=j5m6 GAP_much=b10
GAP_on=j5m7 GAP_tea=a6 GAP_than=e-3g6h-3i3m5 GAP_the=a-3b3e-3g4h-3j5l-4 GAP_ther=d6e15k-3
GAP_what=b4h5 GAP_would=l4 HARM=a-3b-11c-8d-4e-3f-5g61h-6i-4j-5k6m-4 HARM_DEPT=c-3g12 HARM_SPLIT=g3
HARM_each=g3 HARM_that=g9 HARM_the=g7 HEAR=a4b5c-10e4f-6g-11h-6i-6k47l-5m-5 HEAR_AGO=f-3k9
HEAR_DEPT=i7 HEAR_NUM=e5 HEAR_THEY=b8 HEAR_WE=a6k3 HEAR_a=c7 HEAR_and=j9 HEAR_by=f11 HEAR_came=k3
HEAR_for=a4b7j7 HEAR_from=e4 HEAR_of=e6k3l-3 HEAR_the=e3j6 HEAR_to=a-3b5c3k5 HEAR_was=a6e8j-3k7
HOLD=a8b-9d-4e7g3h6i-4 HOLD_DEPT=a10 HOLD_NUM=g3 HOLD_by=e8 HOLD_of=k5 HOLD_that=e5 HOLD_up=j5
LACK=a6b7d8e-5f7g-4i6j-4l-5m-4 LACK_THEY=i8 LACK_WE=f4 LACK_a=a10b3c3d4f4k-3 LACK_exclusi=i7
LAPSE=b5d5e-4f40g3i5k-3l-12m-23 LAPSE_AGO=a3b-3f9 LAPSE_ASKUP=d10 LAPSE_DEPT=b3c7 LAPSE_LAPSE=f16h3
LAPSE_MONTH=a-3f-9i6j3 LAPSE_NEG=e4 LAPSE_NUM=e6f-5h-3 LAPSE_REACH=k7 LAPSE_THEY=a8b-3d3g6
LAPSE_WE=a4b-3i5j7 LAPSE_a=f-3k4 LAPSE_about=h6 LAPSE_and=a6d6f19j-3 LAPSE_around=f7 LAPSE_as=b6
LAPSE_at=a3d5f7i4 LAPSE_be=f6 LAPSE_but=a3b3 LAPSE_for=f10i5m3 LAPSE_in=c6f10h-3l3 LAPSE_is=f6
LAPSE_noon=f7 LAPSE_of=a-3b-5c-6d-3f7g4h5i-4k12 LAPSE_on=a-4c-3f10h-4i-3m-4 LAPSE_somebod=a5g3
LAPSE_someth=g5 LAPSE_the=a5b-4c-4d-3f9i-3 LAPSE_who=c3h5 LIKE=b-9c26d-5e-3f-6g-10h3i-9j-8k-8l-4
LIKE_DEPT=c8h-3 LIKE_DIFFER=a8m4 LIKE_THEY=c3 LIKE_WE=b4c6 LIKE_a=c-4 LIKE_that=c-3l6
LIKE_to=b-3e-3h3 LOSEJOB=a-10b-5c-4d5f-8g32h4i-6j4k-5l7m-4 LOSEJOB_NUM=l3 LOSEJOB_PROMISE=j6
LOSEJOB_UNKNOWN=e5g3 LOSEJOB_in=h7 LOSEJOB_on=g3l6 MANY=a-4b8c-4d9e-6f-8g-6h58i-8j-14k-11
MANY_BOSS=e5 MANY_DEPT=c3l4 MANY_FIRST=a5d5 MANY_NUM=h5 MANY_ONLY=c3 MANY_WE=b5 MANY_about=b3
MANY_agr=d4h-4 MANY_and=h9i3k3 MANY_are=h5 MANY_at=h4 MANY_have=a3 MANY_in=b6 MANY_is=d5h-8l4m8
MANY_most=h6 MANY_nod=a6 MANY_of=h4l7 MANY_on=h10l-3 MANY_or=a-3c9 MANY_that=e5h3l-3 MANY_to=b5h4
MANY_with=d-3h6 MEASURE=a-24b20c-8d-21e-17f-16g8h-3i-18j-4k-19l65m-16 MEASURE_AGO=a4b11c8
MEASURE_DEPT=c-3l7 MEASURE_DIFFER=h-4l18 MEASURE_GAP=l5 MEASURE_NEG=g9 MEASURE_NUM=l7m-3
MEASURE_SAME=a3c4 MEASURE_SAY=b-3c3l13 MEASURE_THEY=l4 MEASURE_WE=b10j3 MEASURE_and=e3i3l7
MEASURE_are=b13l-11 MEASURE_each=l4 MEASURE_for=b-4l5 MEASURE_from=b-3c3l6 MEASURE_in=b5i4
MEASURE_is=g4l5 MEASURE_of=h3l15 MEASURE_on=b5l-4 MEASURE_protect=h5 MEASURE_sixteen=h5
MEASURE_that=l-3 MEASURE_the=b6 MEASURE_to=g11j4l-4 MEASURE_was=b3j5l-3 MEASURE_what=b4
MEET=a35b-8c-25d9e-13f-18g19h5i-7j-23m-20 MEET_AGO=a3d4g-3 MEET_DEPT=a3g3 MEET_FIRST=l9
MEET_NUM=a12g-3l-3m-3 MEET_ORD=a8 MEET_THEY=a-5b8d15g-3i-3 MEET_WE=g8h3i6l-3 MEET_about=a-3b3d5g5
MEET_and=a16i-3 MEET_are=a5 MEET_at=g3k3 MEET_came=k7l3 MEET_for=a-3 MEET_go=a7 MEET_has=l6
MEET_in=a11 MEET_is=a3f-5g-3h4i5 MEET_of=a11h-4l4 MEET_on=a3f-5 MEET_the=a7 MEET_to=b-4c-3g27h-3k-3
MEET_up=g4k5 MEET_was=k4 MEET_with=a-5b3g-3 MONEY=a-21b-20c-3d-6e-25g-10h-17i-11j-17k-22l3m80
MONEY_AGO=a3b3f4m-3 MONEY_DEPT=d5g7 MONEY_DIFFER=c7h3m-3 MONEY_FIRST=a4b-3m-6 MONEY_GAP=l5m10
MONEY_LAPSE=f7 MONEY_MEASURE=b6l-4m7 MONEY_MEET=m-4 MONEY_MONEY=m8 MONEY_MOVE=a4b3h5 MONEY_NEG=l3m9
MONEY_NUM=b-3h-3i-3m-6 MONEY_ORD=m3 MONEY_PROMISE=m-3 MONEY_THEY=b-3c6i4m6 MONEY_UNKNOWN=c6
MONEY_WE=b-3e3i-3l3m4 MONEY_a=a6 MONEY_and=a6c-4f-3g13l-3m3 MONEY_are=d4 MONEY_as=b5f3
MONEY_at=l10m-7 MONEY_becau=l4 MONEY_bill=m4 MONEY_by=i8 MONEY_cut=m5 MONEY_down=j3
MONEY_for=d-3f4j10l4m9 MONEY_from=j4m-3 MONEY_has=g7 MONEY_in=b3f4m-4
MONEY_is=a-3b-4c-5d-4e-3g-3h-3i-5j-3l-4m15 MONEY_of=i20 MONEY_per=m7 MONEY_that=c4
MONEY_the=c3i6j4m-6 MONEY_to=f3 MONEY_with=m5 MONTH=a9b-22c-9d-5e-11f42g-21h-19i-6l-9m-11
MONTH_AGO=f3 MONTH_DIFFER=m4 MONTH_MEET=a4d6 MONTH_NEG=a3c5 MONTH_THEY=j11 MONTH_WE=f4
MONTH_and=a6b-3c5d-3e4h-3i-4j-4k3l-3m-3 MONTH_come=c7 MONTH_is=a5f-3l5 MONTH_or=f6 MONTH_the=j6
MONTH_ther=f3i3 MONTH_with=f-3l4m-3 MOVE=a49b-7c-3d-7e5f-6g-6h3i-12j-4k-13l-10 MOVE_DEPT=a-3c5
MOVE_GAP=d5 MOVE_LAPSE=f6 MOVE_NUM=a3 MOVE_SAME=h6 MOVE_WE=a-4c5j4m5 MOVE_has=e6 MOVE_in=a17c-5
MOVE_lead=g7 MOVE_on=a3 MOVE_up=e4 MOVE_way=a3e3 NEG=a15b5c24d32e16f-4g-23h-13i12j5k29l5m-12
NEG_BOSS=e5 NEG_DIFFER=c-3h3 NEG_HEAR=a-3b-6c-6d7f-4i-4j-5k25l-3 NEG_LAPSE=b3c-3f5h7 NEG_LIKE=e5m3
NEG_MEASURE=i3 NEG_MEET=a-4b3d12 NEG_MONEY=d7e-3j3 NEG_MOVE=a23b-5d-3i-3k-4m5 NEG_NEG=k6
NEG_NUM=c4g-3i4k6m4 NEG_ONLY=b3 NEG_PROMISE=a8c-3j-4 NEG_QUEUE=a-3b8d-3i-6j3m9
NEG_SAY=a-7b-5c9d-3e8g-3h4i-3k6l-7m-3 NEG_SIGN=d9f4k4 NEG_SILENT=d5 NEG_THEY=c12f8i4l-3
NEG_THREAT=i6 NEG_TRUST=b10 NEG_TRY=b7c-5 NEG_WANT=a14b4c11d-3e-9h3 NEG_a=a13i4k4 NEG_about=a5e4
NEG_accept=l9 NEG_agr=d4e12l6 NEG_agre=g7 NEG_any=h6l4 NEG_anyth=m4 NEG_arriv=g7j6 NEG_at=d11
NEG_bailout=g7 NEG_be=b-3c7d-3i4l7 NEG_been=a-3b-3c-3d9e-3k5 NEG_build=a5j5 NEG_buy=b3d5 NEG_by=b4l4
NEG_came=j7 NEG_can=h3l16 NEG_care=m7 NEG_chang=a3i6 NEG_come=k7 NEG_do=i8 NEG_done=c-3f3j6
NEG_even=d7i5k7l4 NEG_ever=c9 NEG_find=d9 NEG_for=c6i4k6m5 NEG_get=a-3c13f4k4 NEG_go=m4
NEG_govern=b3e5 NEG_hand=j9 NEG_happen=e15 NEG_has=a3b-7c8d4e-5h3l4m-3 NEG_idea=c3
NEG_in=a8b3c-4d-3e7i5k-4m3 NEG_is=a3b13c-5d5f10 NEG_know=a-3d11e-6h9i-4l-4m-3 NEG_laid=j8
NEG_long=a-3b4k12 NEG_make=c5 NEG_name=d3e5 NEG_of=e3 NEG_on=b4 NEG_open=b3i4k4 NEG_or=l4
NEG_oth=i11 NEG_right=a6 NEG_room=m6 NEG_see=h6l6 NEG_sent=j9 NEG_settl=a4j4 NEG_show=b8c-4k3l3
NEG_side=a6 NEG_speak=e8 NEG_stand=d4e4 NEG_the=c5 NEG_ther=b3 NEG_to=a-3d-3e6g3i3k-4 NEG_touch=i7
NEG_use=b-5c6 NEG_weekend=j5 NEG_will=a5b3 NEG_with=a6c4 NEG_work=c7
NUM=a-3b-35c-13d-25e-5g-18h28i8j-15k-14l-4m26 NUM_AGO=m5 NUM_BIG=i7 NUM_BOSS=b8h8l4
NUM_DEPT=a-4b4d5e-5f-4g-3h9l3m-3 NUM_DIFFER=e5l6 NUM_GAP=c6e3f4h4 NUM_HARM=g9 NUM_HEAR=a6l6
NUM_MANY=a-6b-3c-5d7e-3f-3g-4h33l-3m-4 NUM_MEASURE=j4l14 NUM_MEET=a29g-3i-3k-3l-4m-5
NUM_MONEY=a-7b-8d9e-5f-6h-9i4k-5l15m29 NUM_MONTH=a-9b-3d-3f9g-4h-4i-5j-4l-5m-5 NUM_MOVE=g7
NUM_NEG=c-4e9h4l3 NUM_NUM=b-6c-8d-5e-5f-4g-7i-5j-6k-5m26 NUM_ONLY=i10 NUM_QUEUE=h5i8 NUM_REACH=k5
NUM_SAY=a3g5 NUM_THEY=a6i-3l3m12 NUM_TRY=i12 NUM_UNIT=a-4c5d-6e-6f18g-7h-12i-8j-6k16l-3m-11
NUM_UNKNOWN=a3m3 NUM_WANT=c-4e7g6 NUM_WE=b-4c-4i-3l6m22 NUM_a=f4h3m9 NUM_an=m3
NUM_and=a10b-5d-3f-4h16i-6k-4l-4m14 NUM_are=m-3 NUM_at=c5 NUM_bank=g4h5 NUM_by=h4l3 NUM_can=c8
NUM_contrac=h8 NUM_event=l6 NUM_field=h-3 NUM_firm=h3i3 NUM_flat=g6 NUM_floor=d4 NUM_from=k6m3
NUM_fund=c9i6 NUM_get=a4h3 NUM_hospita=c5e8 NUM_in=a4c6 NUM_is=f5 NUM_ive=m7 NUM_k=a6c8h-3i3l-3
NUM_kilomet=m-3 NUM_know=h4l6 NUM_languag=h6 NUM_law=h15i10 NUM_line=e3i6l10 NUM_m=a5h-3l-3
NUM_metr=l6 NUM_oclock=a11 NUM_of=a-7b-4c-3g-3h7i5l-4 NUM_on=f8m18 NUM_open=h5j6 NUM_oth=i4l4
NUM_page=b4h5 NUM_part=l5 NUM_patent=i4 NUM_rd=f8 NUM_room=b5e3h4 NUM_shop=h-3i7 NUM_slid=d6h6
NUM_st=f9 NUM_suppli=i9 NUM_surchar=h4 NUM_th=a-4f14g-3h-4m-3 NUM_that=c5e4i-3m4 NUM_the=m8
NUM_thing=l11m4 NUM_tim=a12i4k8 NUM_to=e4l4m3 NUM_were=m5 NUM_who=a4c-3d3i4l4
OFFER=a10b-5c-9d-6e13g-8h-6i-3l-3m25 OFFER_LAPSE=f8 OFFER_NUM=a3m8 OFFER_a=e9 OFFER_and=i6k5
OFFER_are=m4 OFFER_from=b-4e8 OFFER_is=a12j-3l5 OFFER_to=a6 ONLY=a5b12c18d6f-4g-12h-9i28j-7k-10
ONLY_FIRST=a4c6 ONLY_MONEY=a4b-3c3m7 ONLY_NUM=c4i3 ONLY_WANT=e9 ONLY_WE=i3 ONLY_ever=c9d7
ONLY_has=c9 ONLY_road=i9 ONLY_sourc=f6i7 ONLY_the=d6 ONLY_thing=a4 ONLY_with=b3c5 ONLY_would=i9
ORD=a13b6c13e-6f-8h4j7k-3l-3m5 ORD_DEPT=b4d3 ORD_NUM=b5h3i3 ORD_SAY=m4 ORD_WE=a5 ORD_a=e6
ORD_and=a4h-3j7 ORD_at=f4 ORD_the=j3 ORD_time=a3 PROMISE=c-5d-12g-7i-8j69k-6l-11m-16
PROMISE_AGO=c5f3 PROMISE_DEPT=e5j4 PROMISE_NEG=j4 PROMISE_NUM=j6 PROMISE_THEY=b3j12 PROMISE_WE=b5
PROMISE_and=c5j10 PROMISE_for=a4 PROMISE_in=a4 PROMISE_on=a5f5j5 PROMISE_that=b5c4
PROMISE_to=a-3j17k4m-4 QUEUE=b6d10e-10g5h8i39j5k-12l-4 QUEUE_DEPT=b-5d8i9 QUEUE_GAP=j3m6
QUEUE_MOVE=a-3h8 QUEUE_NEG=b8l3 QUEUE_NUM=f3i4l3m6 QUEUE_THEY=b13d-3e-3j7 QUEUE_UNIT=f7
QUEUE_WE=b4k3 QUEUE_a=i5 QUEUE_all=i5j5 QUEUE_and=b-4d5g6i9k-3 QUEUE_on=h4 QUEUE_the=b6c-3
QUEUE_to=a3 QUEUE_will=a3c6 QUEUE_with=f4 REACH=a-20b-5c-12d7f-10g13h-4i-11j-5k59l-9m-8
REACH_MEET=g11k-3 REACH_NEG=k4 REACH_NUM=k8 REACH_a=b5 REACH_aft=k5 REACH_down=b7k-3 REACH_has=k6
REACH_is=d9k6 REACH_the=g3j4 REACH_with=b4k5 SAME=a28b4c7e-8f-17g-7i-16j18k12l-4m-9 SAME_DEPT=a3
SAME_DIFFER=a6m4 SAME_FACE=b4c3e4 SAME_HEAR=h4 SAME_LAPSE=a8 SAME_MEET=g6h9m4 SAME_MONTH=c4
SAME_NEG=j3 SAME_NUM=c-3 SAME_OFFER=j4 SAME_SAME=k-3 SAME_SAY=j4 SAME_SPLIT=a10 SAME_THEY=a5e4j3
SAME_UNIT=c-3f-4h9j-3k5 SAME_WANT=a5 SAME_WE=a6j3 SAME_at=j3 SAME_be=c6e3 SAME_file=g6 SAME_for=a3
SAME_has=c3d3j3 SAME_in=k16 SAME_map=a4 SAME_new=i6 SAME_open=c4 SAME_pap=j3 SAME_purcha=d7
SAME_questio=h5 SAME_roof=l6 SAME_sentenc=b11 SAME_the=a6d8k3 SAME_time=j4 SAME_to=j-3k3 SAME_wat=l4
SAME_with=c4d8j6 SAY=c4d6e-5f-12g10h-19i-13j-4k5l18 SAY_DEPT=c8d6e-4f-3h9i-4j-5k-3l9 SAY_DIFFER=g3m7
SAY_LACK=i4 SAY_NEG=a4b-5d-5e-5g3i-4k-6l-6m-5 SAY_NUM=a14b-4g-4i-4l9m18 SAY_SAME=g7k7 SAY_SIGN=d11
SAY_THEY=a5b-5c-4d-4e10f-4g-6i-4j6 SAY_UNKNOWN=c5l5 SAY_WE=a-3b5c-9d6e10h-3j6l-9m-5 SAY_a=a5d6i5l-3
SAY_and=b5d11j4 SAY_any=e5k5 SAY_at=l5 SAY_for=f3k4 SAY_i=b7l-3 SAY_im=l6 SAY_in=c4k3 SAY_ninetee=l3
SAY_on=c-3f3g7m4 SAY_red=l11 SAY_so=e8g4 SAY_that=a-8d5e-3h-4i-3k-3l17 SAY_the=c7d-8e4g6h-4i6j-5l14
SAY_ther=j3l3 SAY_theyd=k6 SAY_to=b3 SAY_what=c12 SAY_which=b4h3
SIGN=a-4b-22c-7d66e-6f-3g-8h-4i-4k-8l-17 SIGN_DEPT=d5i5 SIGN_LAPSE=d5h4 SIGN_NEG=k6 SIGN_THEY=c3
SIGN_UNIT=g5 SIGN_and=d5h-4 SIGN_but=d5k3 SIGN_by=d7f4m3 SIGN_for=d3m6 SIGN_from=d8 SIGN_in=c9d-4e4
SIGN_is=c3d13 SIGN_now=c3f12 SIGN_on=a3l4 SIGN_that=e5j6 SIGN_the=j3 SIGN_to=d8j5
SILENT=h-3j-3k52l-8m-4 SILENT_DEPT=b3 SILENT_NEG=c3k3 SILENT_SILENT=k9 SILENT_UNKNOWN=f9
SILENT_and=k8 SILENT_in=a4c3 SILENT_on=k4 SILENT_such=c4 SILENT_to=b4c-3e-3g5k5
SMALL=b-4d-3e-5f-3g-4i15l-5m11 SMALL_thing=a3h5 SPLIT=a3b3c-17d-10e41f-7g23h-14i5j3k-8l4
SPLIT_DEPT=e10g15 SPLIT_GAP=e4l5m3 SPLIT_MONEY=m-3 SPLIT_NUM=i4m3 SPLIT_THEY=e3 SPLIT_WE=g11
SPLIT_a=i7 SPLIT_about=e3l13 SPLIT_each=i9 SPLIT_in=e5 SPLIT_the=e4g5j8
THEY=a-5b22c3d12e16f-27h-39i23j27k6l11m13 THEY_AGO=a4b-4c4k5m3 THEY_BIG=i10
THEY_BOSS=b-5c8d-3e8i4j-4l-4m4 THEY_DEPT=a4b-3c-4e25f3g-4i16j-4k-3l-5 THEY_DIFFER=e4l4 THEY_FACE=e11
THEY_FAIL=l13 THEY_FEAR=c10 THEY_FIRST=b4i5m5 THEY_GAP=i6m-3 THEY_HARM=b-4k11
THEY_HEAR=a14b13e3i-3j10k-6 THEY_HOLD=a7 THEY_LAPSE=b-4d3e6f-5g3i-3j11 THEY_LIKE=d3 THEY_LOSEJOB=g6
THEY_MEASURE=b6i-4j-4l16m-7 THEY_MEET=b7l4 THEY_MONEY=b-4f-4g13l3m4 THEY_MONTH=d6f3
THEY_MOVE=a-3e10j4 THEY_NEG=a9b14c4e11f-5g-7h-3i-14j-3k15 THEY_NUM=g4 THEY_OFFER=a9l4m13
THEY_ONLY=d13 THEY_ORD=b3 THEY_PROMISE=c4j16k4 THEY_QUEUE=i12 THEY_REACH=e4g6 THEY_SAME=a6b8d-3j5
THEY_SAY=a13b-5c5e3f5g-5h-4i4j-7k-7l17m7 THEY_SIGN=d3e4i6m-5 THEY_SILENT=k11m3 THEY_SPLIT=b-3e16
THEY_THEY=a5 THEY_THREAT=a8b7f3m-3 THEY_TRUST=b-5e8 THEY_TRY=b4 THEY_UNKNOWN=b7c-3
THEY_WANT=a5b7c-3d7e-9f5j-6k-5l-8m21 THEY_WE=i10 THEY_a=b7m-6 THEY_add=j8 THEY_also=l3
THEY_analyst=k8 THEY_and=b-3c7e3f4l3 THEY_are=a-3b-3c17i4 THEY_ask=b6e3k5 THEY_at=l7 THEY_bank=f4
THEY_been=d5 THEY_bring=a7 THEY_came=a3m5 THEY_can=d4i12 THEY_chang=d3i8m-4 THEY_cloud=b4
THEY_competi=b4 THEY_complai=b3 THEY_consult=g10 THEY_control=b4c5i6m-3 THEY_could=c7e8i11
THEY_deput=e8 THEY_do=c4l5 THEY_doe=b4c-3 THEY_door=g7 THEY_down=j6 THEY_fath=j5 THEY_fil=a7b8g5
THEY_found=b4 THEY_got=a-3c3m3 THEY_had=c16i-3j14 THEY_has=a-3b-5c6d5e6g-3h-3i-3l-3m-3
THEY_have=a-4b15c-4d-4e3g-4i6j11k-4m3 THEY_in=c3 THEY_is=a-4b-6c7e3g4i-3j-5l-4m5 THEY_just=a5e3
THEY_keep=a4b4g6i6 THEY_know=b-3i10m-3 THEY_law=k5l-3 THEY_look=b6 THEY_men=j5 THEY_mention=j3
THEY_nam=i5 THEY_neighbo=m6 THEY_numb=a5l4m7 THEY_own=a-3d-3e15g-3h6i3j-3l4 THEY_part=j3
THEY_polit=a3 THEY_present=g3m7 THEY_quit=j3 THEY_read=b4j3k3 THEY_reject=a6c4 THEY_see=a3b5
THEY_send=b4g6 THEY_sent=a3 THEY_show=b3 THEY_shut=j4 THEY_sold=j10 THEY_start=h3l7 THEY_stopp=k11
THEY_success=d5 THEY_sure=b3c-4 THEY_thank=m3 THEY_that=j5 THEY_the=c3 THEY_ther=d4
THEY_think=b5d4i-4j-3l3 THEY_to=a4b3e6 THEY_tomorro=c5 THEY_took=j10m3 THEY_use=l8 THEY_was=g3j3
THEY_were=a5b3i8j-3 THEY_will=b11f5 THEY_would=a-3d6e-4g-3i-3m3 THREAT=a7b16c-13e-5f21g10h-4j7k-6l-7
THREAT_LAPSE=a4 THREAT_UNKNOWN=b-3c-3i6 THREAT_and=a5j5 THREAT_the=a5b4 THREAT_to=a4e3
TRUST=a-7b71c-9d-4e-6f-7h-10i-12j-7k-10m-7 TRUST_DEPT=b8 TRUST_GAP=m3 TRUST_NEG=b6 TRUST_NUM=b4
TRUST_THEY=b6 TRUST_WE=b7e7 TRUST_a=b7 TRUST_in=b4 TRUST_that=b4 TRUST_the=b-4g13l5 TRUST_to=b5j4
TRY=b4c32d-9e-8f-3h-12k-8m-12 TRY_DEPT=l3 TRY_MANY=a6 TRY_and=c-3 TRY_by=b4 TRY_in=c3 TRY_the=f4
TRY_would=c6 UNIT=b-14c6d-16e-22f30g-6h-9i-14j10k7l-7m-16 UNIT_AGO=b-3c3f-5j7k16 UNIT_DEPT=a4l5
UNIT_FIRST=f5 UNIT_GAP=m3 UNIT_LAPSE=f7 UNIT_MONEY=g7m-3 UNIT_NUM=f7 UNIT_SAME=j4 UNIT_THEY=j4
UNIT_UNKNOWN=c9 UNIT_WE=b6 UNIT_aft=b3c3j7 UNIT_and=a-8b-5c9d-4e3f8g7h-3m-4 UNIT_by=a3 UNIT_each=g5
UNIT_for=c3 UNIT_in=g5j3 UNIT_is=f-3 UNIT_lat=b4 UNIT_of=f-6j5l4 UNIT_that=f4k8 UNIT_the=f4
UNIT_to=c11d3f-4k5 UNIT_when=c4 UNIT_with=a6g6 UNKNOWN=a-10b15c47d-17e3f12i-5j-14k-5m-12
UNKNOWN_DEPT=c13d-3h-3i-3k4 UNKNOWN_NEG=b-5c9f7 UNKNOWN_THEY=a-3b9d-3e12f-3g-4k-4l3
UNKNOWN_WE=f9g17i7m5 UNKNOWN_be=c7 UNKNOWN_i=b10i3 UNKNOWN_of=c7 UNKNOWN_that=l4
UNKNOWN_the=b9c12e-3g-3h-3m-3 UNKNOWN_ther=e3 UNKNOWN_what=b7c-4
WANT=a-9c27d-6e11g-6h-9i-12j-21k-9l-25m19 WANT_DEPT=e7f5 WANT_DIFFER=e3 WANT_GAP=g7 WANT_MEET=a4
WANT_NEG=e-3g12i5 WANT_NUM=a-4b-3c-6d4i-4l-4m14 WANT_SAME=b5 WANT_THEY=a3d-3e3i5 WANT_WE=b6g-3i5m-5
WANT_a=b-7c11d-4e9g-5i-3j-3m3 WANT_all=e6 WANT_an=f7 WANT_for=a-3b-6c8d-5e-4h-3i4m8 WANT_is=k10m5
WANT_plu=m10 WANT_someth=c-3e8 WANT_that=c-3f4 WANT_the=a3b8e4h4i-3k-3l-3m-5
WANT_to=c20d-5f-4h-6i-4j-4l-3m-7 WANT_what=c4 WANT_who=b5d4
WE=a-4b22c-24d-14e-9f-12g-5h-22i18j13k9m11 WE_AGO=a5b-4j9 WE_BOSS=a-8b-3c5d-7e9f5g-5h-4l-3m-6
WE_BREAK=j7 WE_DEPT=a-3b8e12f3h3i7k-3l-3 WE_DIFFER=b3d6m5 WE_FACE=h7 WE_FAIL=e3g6l7 WE_FEAR=c8
WE_HEAR=b9i4k-3 WE_HOLD=a5h4l4 WE_LACK=b5j3 WE_LAPSE=b-5c-3f11i12j-3 WE_MANY=a5h6l4
WE_MEASURE=a-3b7c7e-3g4i-5j-4k-3l20m-11 WE_MEET=g8i4k14l-4 WE_MONEY=c-4i-3l-3
WE_NEG=a8b-7c6g-4h3i4j-3k-8m20 WE_NUM=c6f6 WE_OFFER=b4e8 WE_ONLY=b-3d7i4 WE_PROMISE=b-3j10
WE_REACH=d8g-3i-4j-3k15 WE_SAME=a5b5 WE_SAY=a15b6d-6e-4f-3g-6i-5j9l16m-5 WE_SIGN=a5d-3e9g4m5
WE_SPLIT=b6e4l9m3 WE_THEY=b3e5f4i-3 WE_UNKNOWN=b4 WE_WANT=a7b7c5e-3f-5g-4i3j-3m-5 WE_WE=a5
WE_a=d5i-3 WE_account=l7 WE_agr=c3m3 WE_and=a-3b-3c5i-3j3k-3m3 WE_are=c-3h-3j-3l-3 WE_ask=m3
WE_bank=a3b3i5m5 WE_booth=f3 WE_bring=a7 WE_build=g6 WE_came=l7 WE_can=i4 WE_client=m6
WE_compan=i4j3 WE_could=a8 WE_did=j4 WE_find=h6 WE_finish=h3 WE_firmwar=b4 WE_for=b5i3 WE_found=e3
WE_from=a6 WE_gave=m5 WE_get=g3 WE_go=c3g3m4 WE_had=j14 WE_hand=a4b3k5
WE_have=a-5c-6f-6g-5i13j-4k-9l5 WE_in=c3 WE_is=m5 WE_know=b8 WE_law=e4 WE_limit=m7 WE_look=c5
WE_machin=g9 WE_man=d7l5 WE_miss=b4f5 WE_mock=c4 WE_open=b7 WE_own=e13j5l3 WE_pap=i6 WE_plac=i4
WE_plan=k6 WE_produc=a-3i8 WE_sell=c5 WE_send=b4 WE_sent=k15 WE_side=b3h5j4 WE_sold=g4j-3
WE_start=a9f4h5 WE_stopp=f4m3 WE_straigh=d5 WE_suppli=f5 WE_that=b8 WE_the=a-3b-5e-3g-3l-3m6
WE_think=b6c4 WE_train=m4 WE_truck=b4l-3 WE_warehou=m5 WE_went=g5m5 WE_were=d3j7 WE_what=c4
WE_with=e3i6k5 WE_work=f5 WE_would=j5 YEAR=a-9b-3d-6e-4f-5g-7h-3i-7j8k-7m-5 YEAR_WE=j5 YEAR_and=b3
a_AGO=g7 a_ASKUP=g3 a_BIG=i9m4 a_BOSS=d8e-6g7h8 a_DEPT=e5h5 a_DIFFER=b7c4l3m-3 a_FAIL=c5 a_GAP=m12
a_HEAR=a6k4l-3 a_MANY=h6 a_MEASURE=b4h6l-3 a_MEET=g3k4 a_MONEY=b-3c5d4h4i-3l-3m6 a_NEG=d-3g7
a_NUM=f-5 a_ONLY=a3b3l3 a_ORD=a-4b7c8e-3g5l4m9 a_PROMISE=a4b3c4 a_QUEUE=i4 a_SAY=k3 a_SIGN=d7f4h8
a_SMALL=i6 a_SPLIT=g3 a_TRUST=b15d6 a_TRY=b-3c13 a_UNIT=a6b-6d4e-4f8g-6h-6i8j3l-5m3 a_bad=c3
a_bank=d3 a_blank=c4 a_bonu=a9 a_bridg=a6g14 a_broadca=h5 a_budget=d6h6 a_cent=c3 a_cheap=m12
a_committ=d11 a_compan=i13 a_complet=b3c4 a_consult=g6l4 a_contrac=f5h4 a_date=k5 a_day=a5m6
a_dead=g7 a_desk=b4d8 a_differe=b7l4 a_dozen=h5 a_duty=c3 a_euro=m3 a_factor=b5 a_fami=c4 a_fan=d5
a_few=j6 a_fifth=m3 a_firm=c5 a_fix=c8 a_footbal=e3h10 a_form=g7 a_fox=b5 a_giant=i9 a_go=a4b4
a_group=e-4g8 a_guarant=a5 a_half=c4 a_hospita=d12h12 a_lead=i5 a_lett=g4 a_line=j4 a_list=h6
a_long=a3m3 a_mandat=d5 a_metr=a3e3 a_minimum=m3 a_month=k3 a_name=b4d7 a_new=a4b-5c-3e-3g3j-3l-3
a_nice=b3 a_page=l6 a_part=h6k3 a_peep=k5 a_percent=m6 a_permit=a6h6 a_phon=g3 a_profess=d3e9
a_promi=b4c6 a_quart=d5 a_questio=a3g5 a_radical=e5g6 a_referen=c3 a_rival=g4 a_round=i9
a_school=b-3 a_season=c7 a_second=b5c8 a_signatu=c3f6 a_similar=c4 a_singl=a3b3l3 a_small=i-3
a_stamp=d-3h9 a_star=f-3h5 a_ste=h9 a_thing=i5 a_third=l5m7 a_thread=e8 a_toy=b4 a_trick=b5
a_truck=b4i8 a_very=d6 a_view=k10 a_week=f5i3 a_word=a7k-3 a_year=a4b-3c-4g-3i10j3k-3
about=a-10b4d-5e12f-9g-6i-3j-4k-9m-4 about_#=h5 about_DEPT=c6 about_MONEY=m7 about_NUM=h11
about_WE=g6 about_hen=b5 about_it=c6 about_one=h6 about_the=a-3b4h-3k-3m-3 about_thi=a4c-3
about_us=g6 about_what=i7l5 about_who=b5e6 abov=d8l4 abov_him=d4 acc=b5i10
accept=a-6c-5d-4e4f-3g-3i-4k-4l15 accept_WE=e-3l6 accept_our=e-3l6 account=b-5c-3g-3h-3i4l6
account_arriv=l7 account_manag=d4 actual=f-3l5 add=h3j9 add_NUM=h3 add_a=j8 add_five=h3 adminis=k-8
ador=g3 advi=a-3g4 afraid=b14 afraid_of=b3c3 afraid_that=b3 aft=a-10b4c-3d-5f5g-4h-3i-7j5k4m-8
aft_MONTH=j-3k5 aft_ORD=g5 aft_THEY=b4 aft_a=e3 aft_anoth=g5 aft_east=j-3k5 aft_promi=j9 aft_that=f5
aft_the=a-5f6g-3j7k4l4m-4 aft_who=h3 afterwa=b5 again=a7b-7c10d-4e-3h-4i-3j3k5l-4m-4 again_and=a3j5
again_at=f4 against=a-5b-3c-6d-3e14f-3g10h-5i15j4k-3l-6m-3 against_a=i7 against_each=i9
against_it=e11g7 against_the=e5j9 against_us=g11 agenda=a15h3 agent=a-3b-3c-3f-3g9j-4l-3m4
agent_SAY=d3 agent_say=d3 ago=f-3j7k12 ago_and=c3j5 agr=a5b-6c-9d17e15f-9g-6i-6j9k-7l3m-12
agr_and=d16j3 agr_but=d3e5 agr_i=d3 agr_in=a4 agr_on=a3e7h-3j3l7 agr_over=h4 agr_to=j9
agre=a-3c-4g5j13k-3 airport=a4f-3 aliv=g4k6 all=a-4b-5c5d-5e-7f-6g9h19i8m-7 all_DEPT=e5 all_GAP=k5
all_NUM=c8 all_have=h5 all_in=h10 all_of=a3b4h3 all_over=k5 all_tenant=i6 all_the=b-4g5h-3i5j4
allianc=j5 allow=d3g5 allow_day=g5 allow_to=d3 alon=b3c5 alon_with=b3c5 alread=f6h3j5
alread_built=f3 also=l3 althoug=c4 alwa=a8b-4c-3d6j-3k16 alwa_end=a8 alwa_in=k16 alwa_the=a5k4 am=c3
among=e15 an_HEAR=f7k5 an_MEASURE=l4 an_OFFER=b3 an_answ=f7k5 an_off=b3 an_oliv=a7 an_ord=c7
analyst=k8 analyst_SAY=k8 analyst_say=k8 and_#=h5l3 and_AGO=g8m4 and_BOSS=d5e3m-3
and_DEPT=a-4c-8d6e3f6g-3h-4i6j4k8 and_DIFFER=a14c-4f3 and_FIRST=a4j4 and_LAPSE=a5b3j3 and_MANY=d5
and_MEET=g8 and_MONEY=c3 and_NEG=a10b4c11f-3g-4j17m-6 and_NUM=a-4b3c-3f-3h13m-4 and_ORD=j3
and_PROMISE=a4j3 and_QUEUE=b6d6i-5 and_REACH=g3k6 and_SAME=a4c-3d6e-3 and_SAY=a6c3d-3g15h-3
and_THEY=a-4b-14c6d-3e5h-4i-5j5k-3l-5m5 and_TRY=l3 and_WANT=m3 and_WE=a4b4c-3d-3f6g-5i15j-3
and_a=a-4b-4c-4d-3f-4g3h15i-6k-3l-7 and_add=h3 and_again=a4 and_agr=a5e6 and_all=a3 and_alwa=a4
and_an=l3 and_ask=m3 and_at=a4m4 and_both=a10e3f4 and_by=h8 and_call=g4 and_cant=c3j3 and_depend=l4
and_didnt=j7k4 and_doesnt=c6 and_each=a5l3 and_ever=d6l3 and_everybo=f6 and_find=g11 and_get=h4
and_got=d7j5l10 and_half=e4h3i3 and_has=a-3g3 and_have=c3k3 and_he=c7j9m3 and_her=d3 and_his=e6g6
and_i=a3b-3c-3i4 and_if=c4 and_in=g7 and_is=g3 and_it=b-5c-6d7f7h-3i7k8l3 and_its=m4 and_ive=m3
and_keep=b5m3 and_leav=b7 and_left=j4 and_look=a5c6 and_mine=l6 and_my=k4 and_need=m-3
and_neith=b6l3 and_nev=b6c-7j7 and_no=a7c5d-3e3i-3k-4 and_nobod=c4d7j3k4 and_not=a3b-3e3i8l4
and_noth=a6 and_now=d3 and_one=h4 and_our=a3e4f4l3m5 and_paid=j7 and_product=e5l7 and_said=e3
and_say=a5g3l4m-4 and_she=k4 and_sinc=g8m4 and_so=a7c4 and_sold=j7 and_some=e4 and_still=j3
and_swor=j5 and_talk=g7j4 and_tell=g9m3 and_that=a6c3k12m3 and_the=a-4b-9c-11d16e24g-6i7k-3m-4
and_their=c-3l4m3 and_then=a6b-5c-3e5g-3j8k5l-5 and_ther=a9 and_they=b-7c4d-3g-3k-3l-5
and_theyr=c5h3 and_theyv=c6 and_tho=a4l4 and_thr=b4 and_twic=j4 and_two=a4c-3e-3g3h4m3 and_wait=a3j5
and_we=b4e-3g-3i18k-4l-3 and_were=a4i13 and_what=c3h6l3 and_when=j4 and_who=a3b5 and_would=c4e4
angel=c7 anim=c7 anim_studio=c7 anoth=a3b-4c-4d4e3f-3h14j-3l3 anoth_one=c4h5i4
answ=a5f5g-4i-4j-8k7l3 answ_by=f11 answ_came=k3 answ_from=e5 answ_to=b5 any=a5b4f4g-3h9j-4k8m-3
any_GAP=b3c-3h11k10 any_MONEY=a3b3f3 any_more=b3c-3h11k10 any_pay=f3 any_time=d7
anybod=a-3c3e4g6h-3i5k6 anybod_UNKNOWN=c6 anybod_gues=c6 anyon=b8c-5e3g4h5i-3 anyon_who=g5l4
anyth=a6b17f-3g-3i4j-3 anyth_AGO=a4b6 anyth_WE=a4b3m4 anywa=m3 anywh=c7 apart=b3c3f-3l5m14
apart_from=m3 apart_on=m7 api=j7 api_doc=j7 app=b4j6 app_in=j6 approv=d10 approv_by=d8 approva=c4d3
approva_is=c4d3 april=b-3f-5j4k-3l8m-3 arbitr=f5 archite=a-4 are_#=m6 are_DIFFER=e-3h7i10
are_FEAR=c8 are_FIRST=c5e4 are_LAPSE=a3 are_MONEY=b5m-3 are_NUM=a-4h3i16m4 are_SAME=j3
are_SPLIT=b3e6 are_a=l6 are_afraid=c5 are_aft=e8 are_against=e6 are_back=j3 are_cook=b6
are_done=f11h3m-6 are_fair=b8l-3 are_in=a3b3d6f3 are_nine=f4i4 are_on=m4 are_rigg=l9 are_the=h5l4
are_two=h7i11 are_wait=c5e4 are_worth=b5m-3 argu=a7b-4g-3i-3l9m-4 argu_about=l5 armonk=f4
around=f6m4 around_the=f6 arriv=a-3b-3g5j5l16 arriv_at=l12 as_DEPT=c9 as_LAPSE=b6 as_PROMISE=j6
as_UNKNOWN=b3e5f3k4 as_WE=a6b3 as_a=a3b10 as_agr=j6 as_if=b3e5f3k4 as_it=c9 as_long=a4b7c5
as_much=b5 as_soon=b6 as_the=a5h3 as_we=a6b3 ask=a-8b-6c10d19e-9f-3g-12h-7i-6j-9l-3 ask_NUM=l10
ask_THEY=d8 ask_UNKNOWN=b7c-4 ask_WE=c3e4 ask_for=b-3c6e-5f-4g-3h-4j-4k4l-6m6 ask_her=d8 ask_if=b7
ask_is=m3 ask_me=c6e7 ask_the=d4 ask_thr=l11 ask_what=c4 ask_who=b5c5d3 assista=d7k5 associ=l9m5
assum=c6 assum_that=b3c6 assur=j4 assur_them=j4 at_#=h-4i-3j-3l9m20 at_AGO=c-3d5h9 at_DEPT=a5
at_DIFFER=c4 at_FACE=e11 at_NEG=f4l3 at_NUM=c-4d3e-3f-4g-3i-4j-3l7m17 at_THEY=d-3e-3g6k3 at_WE=m4
at_a=a-3c-3h-3 at_all=d5g6h5 at_each=e4 at_home=e11 at_it=a5 at_most=c5l3 at_night=g4h3
at_once=c-3d5h9 at_one=h4 at_our=m4 at_that=c5l5 at_the=a3c-4d5e-7f3h-6i3l8m-6 at_their=k3 at_two=c4
at_zero=f4l3 attach=l-4 attenda=j6 attenda_app=j6 audit=f-3l5 august=f5i5j3k5 august_and=f5
author=m5 author_estat=m5 authori=d-5m6 authori_for=m7 auto=k9 auto_HEAR=k9 auto_rep=k9 autumn=a7
away=a-4c12f3j10k3 away_the=j5 away_you=c6 baby=f3m3 back=a10b12c4e-6f-4g-7h-5i-5k9m-6 back_at=j3
back_to=j-3k3 back_we=j4 back_with=c4d8 bad=c9j4 bag=f5 bailout=g7 bailout_for=g7 bak=e6
bank=a-4d3e-6f5g14h12i5j-4k-4l-5 bank_BOSS=g13 bank_MEASURE=m4 bank_TRY=f4 bank_WANT=c3 bank_in=d4
bank_preside=g13 bank_surveyo=m4 bank_test=f4 bank_the=h6 bankrup=g5 batt=g7 batt_WE=c3g3
batt_we=c3g3 be_FACE=e5f6j7 be_LAPSE=g4 be_NEG=a8f3 be_SILENT=a3c3 be_a=a3b5c3 be_ask=h4
be_finish=j7 be_glad=l3m3 be_in=k6 be_live=f3 be_no=a8f3 be_out=g4 be_read=f-4l5 be_seen=a3
be_the=c9e5 be_touch=j5 be_vot=e7f4 bear=a3 becau=b7c-5e6g-3i-3j-3m9 becau_THEY=m3
becau_of=a3b3c-3e5l3m5 becau_they=m3 becom=h5l8 been=a19b3c-7d10e-6f-9g-4i-9k13l-10m-5 been_ASKUP=k7
been_MOVE=d5 been_NUM=k4 been_PROMISE=h9 been_SAY=b6 been_TRUST=b5j4 been_agr=h9 been_at=b5e6
been_eleven=k4 been_in=g4 been_lied=b5j4 been_on=a5 been_pas=k7 been_told=b6
befor=a3b11c17d-7f14h-3i-6m-5 befor_and=j7 befor_christm=f4 befor_east=f5 befor_he=a4 befor_it=b5c7
befor_patent=h3 befor_sign=j5 befor_the=c-4f12g-3j-3 befor_their=b3 befor_they=a7c6 befor_thi=a-3
befor_we=a3 began=a3j9 begin=f9m3 begin_in=f3 begin_with=f5l3 begun=h10 begun_to=g4
behind=a-5b14c-3e10m3 behind_THEY=a-3b4e5 behind_clo=e6 behind_him=e6 behind_the=m4 being=b9c6i-3j4
being_SIGN=j6 being_sign=j6 believ=a-3b17c-3e-3i-3j-3k-3m-3 believ_a=b7 believ_one=b5
believ_that=b-5 believ_the=l6 believ_us=b5 below=h3 berlin=h-3 best=c4m-3 bett=i5
between=a3d-4e9f-3g-3h-3l-5m7 between_a=m4 between_the=b4 between_us=m7 beyond=a-3d4 beyond_the=d4
bidd=b-4g14l-3 big=e3f6h3i4m3 bill=c-3f-3l5m3 billion=i7 biotech=b3 blam=l13 blam_the=l8 blank=c4
blank_MONEY=c4 blank_chequ=c4 block=a3b-5e4k9 board=b-5c11e6g-4i10j5k-3 board_are=e-3 board_is=c4e5
board_seat=h3 board_wont=i7 bonu=a9 book=a-4b11c-4f22g-3h-3i-3j4k-3m3 book_and=b4l3 book_for=f6
booth=f3 booth_is=f3 bord=e-3 boss=b-3c-6e6k4 boss_lov=e4 both=a21d-9e-13h-11i-6j-9m-3 both_board=m4
both_deleg=a5 both_have=l4 both_of=a3e3g3 both_part=a8 both_sid=b4g6l-5 bottl=c3 bottom=l5
bottom_of=l6 bought=b-3c3g14i-3j-4 box=h6 branch=a6c3g4 branch_is=a7 brand=h9 bread=f4 break=a6j3
break_that=j5 breakdo=l5 bridg=a5g12i6j-3m-3 bring=a10 brings=b-3g-4h4l3 brings_DEPT=l3
brings_ORD=a3 brings_anoth=a3 broadca=h4 brochur=f-3 brok=a6c4g3i3j4l3m-3 broken=j12
broth=a-3e7g11h-3 broth_in=g13 brought=d4 brunn=m3 budg=a19b7c-4 budget=c-3d18h4i-3k-3l-5m3
budget_and=b4 budget_clo=f-3 build=b-6c3d-3e-6f-5g9h-4i-4k-3l-4m4 build_NUM=c5g6 build_and=g8m4
build_is=c4 built=c5j4 burn=c3e6 bus=f6j3m7 busin=d10e4h-4 bust=a-5c3g8
but=b9c22d28f-4g-7h-8i-10j-7k-5l7m-8 but_DEPT=k4 but_MONEY=d4 but_NEG=b6c4d5e-3 but_THEY=c4d3e5l3
but_WE=c3d3 but_each=a3h3 but_he=d5 but_nobod=a-3 but_not=b4d4 but_our=c3 but_pric=d9
but_the=b6d3e3l4 but_their=l4 but_they=c5 but_we=d3 buy=a-6b4c-3d3e-8f-3g-3i-3k-5l-5m7 buy_a=g-3m11
buy_the=b6 by_#=f3m5 by_MONTH=c-4f11j5m3 by_NUM=c-3h3m9 by_REACH=h10 by_THEY=l4 by_TRY=b5
by_UNIT=a-3 by_WE=l9 by_a=c-3e6g-3l-3m6 by_an=d5 by_custom=b5 by_ear=f3 by_mail=h10 by_march=f4
by_mid=f4 by_now=a7h3 by_one=h4 by_our=l6 by_someon=b3d4f4 by_the=b-3c-4e6g9h-5i-3k-3l-3m-3
by_then=e3f6 by_us=b3l3 by_week=a-3 cabl=d5 calcul=l6 calcul_is=l6 calcula=a3b3l3m-3 calenda=e5i6j5
call=c-7d-9e14g8k6l-10m-4 call_any=e5k5 call_for=f4k5 call_him=e3 call_the=g11i4 call_they=e5
call_we=l3 came=a-4b-5d6e-3i-4j4k7l8 came_SAME=a-3c3k5 came_back=a-3c3k5 came_with=a3l4 camera=g5
camp=a9 campaig=e3g3 campaig_against=e3g3 can=a-8b-4c8d5f-5g-5i22j-5k-6l6m-5 can_FIRST=i12
can_SAY=c9d3i3l4 can_TRY=l7 can_be=a3 can_prov=l7 can_say=c9h3 can_tell=d3l3 can_wait=i12 canadia=a6
cancell=j5 cannot=a-3c4d3k-3m6 cannot_sign=d5 cant=a-7b-9d3e15g-5h6i3j-4m7 cant_be=c5i5 cant_do=i8
cant_find=d5 cant_get=c4f4k4 cant_give=m3 cant_go=m4 cant_say=c3e8 cant_see=e3h6 cant_tell=c7
canteen=a4b3j7 cap=a-3l4 capital=d5 car=c-3m-3 car_mak=i3 car_park=e4 care=m7 carr=b3l5
carr_GAP=b3l5 carr_less=b3l5 case=c-3l4 cash=f6 cash_for=f5i6 cash_is=f6 categor=d3 categor_manag=d3
cau=l3 caught=j8 cent=b-3m9 cent_not=m5 cent_per=m8 centr=e4 ceo=b4 certifi=c-3i13 cfo=e8
chain=a-3i7 chain_QUEUE=i8 chain_tak=i8 chair=c-3d6e4 chair_is=e5 chairma=c-3 chanc=m4
chang=c-7f14g-3i10j4l-4 chang_and=f4 chang_for=m4 chang_the=b3d3f-3i7 chapt=e4i3 charg=d7j3 chart=d7
chat=e3k8 cheap=m12 cheat=b10 check=b15c-3 checkli=e5g7 chequ=c4m4 chequ_is=m5 chief=a7c-3e7g5i-3
chief_engin=g8 childre=a-3b-3 chip=m-4 choic=i5 choru=a6 churn=c7 city=b3c3d-3g-3h7m-3
claim=a5b-3d-3e-3g-5h-3i-3j-3k-3l14 claim_#=a9m-3 claim_that=l12 clau=a15h7 clean=b-3h-3l10m-3
clear=a-3c8 client=l4m10 clinic=l3 clo=b-5c-8d-4e6f16g12h-4i10j4k-4l-4m-4 clo_and=f8 clo_door=e6
clo_in=f4 clo_on=f-4 clo_the=b3f6j3 clo_us=e4i7 clo_with=f3 clock=f3i6m-3 clon=b6 cloud=b4
cloud_is=b4 club=g5h8 club_FACE=l3 club_lose=l3 co=h10k4 coaliti=e10f5 coaliti_hang=e8 coast=f8j-4
coat=m3 coff=a4 cold=a-3f7k7 collap=g4 colleag=b-3e8 com=a8b-6e-3h13j-3k-4l10 com_#=a6 com_NUM=a6
com_SAME=a8 com_back=a8 com_down=m3 com_from=l6 com_in=h11 com_with=l8
come=c15d-4e-7f-3g-4i-5j-5k3l7m-3 come_FACE=b3 come_SAME=a-3k7 come_back=a-3k7 come_home=b3
come_or=c7 come_to=b4l6 come_up=a4 comma=a3b3d4 commiss=a4l3 commit=c13
committ=a-6b-3d9e-5f10g-5h8i-3j5l-3m-3 committ_#=j6 committ_then=d3 committ_to=j3 communi=a4e5
compan=a-9b-5c3d-4e-10f-4h-4i9j3k-6m-4 compan_thi=i13 competi=c-3g8m4 competi_and=g4m7 complai=b8g5
complai_to=b12 complet=b7c3 comput=l4 comput_weight=l5 conditi=c3 confere=e5 confide=a5b9h-3
congr=e6 congr_is=e6 consent=d7 consult=a-3b-3f-3g16l3 contact=d10 contact_is=d10k-3 contain=a11b9
contrac=a-8b-8c-10d-8e-5g-3h6i-8j11k-7 contrac_LAPSE=f-5 contrac_WANT=f3 contrac_WE=e5
contrac_for=h-3 contrac_has=f5h3 contrac_need=f3 contrad=a-3h-4l4 contrad_one=h-3 control=b3c4i5l-4
control_SAY=c5 control_say=c5 control_the=b4i6 convent=f5 convert=a5 convinc=b8c8l-3
convinc_that=b5c8l-3 coo=e4g3 coo_would=g3 cook=b5f3h6 coopera=b4l3 copp=a-3c9l6m6 copp_is=l3
copy=b11 corrido=a-3e8j8 corrido_and=e5 cost=a-4b10c6d-4e-3g-4h-3i-4j-4k-3l6 cost_#=f5m-5 cost_is=l3
cost_model=b7 cost_us=m5 could=a4c17d3e7f-4g-6h-5i3j-5k-4l-6 could_LAPSE=e4i7 could_MOVE=a-3c5
could_NEG=c3 could_SAY=d8 could_be=b7c4 could_clo=e4i7 could_give=a-3c5 could_go=m5 could_live=c5e3
could_nev=c3 could_say=d5 could_tell=d4 couldnt=d6 council=a-3b-3c4h10m5 council_ask=c3
council_chair=d6 council_want=c5e-3 counsel=a-5c8k-3 count=a-4b12c3d-4e-4f-3g-5h7i-6j-4k-3l20
count_sixteen=h5 count_the=b6 count_what=b4 countr=b-4d7e-3h-5l-3 court=a15b8c6d-3e-3f5g-4h-4j-4k-3
cov=a5m4 cov_NUM=m5 cran=j7 credit=e10 crew=f-3 currenc=h5 current=c3h3
custom=b4c-5d-3f-3g4h-5i16j-3k-4l-5m-5 cut=a3b4e-3m8 dai=m4 dai_MONEY=m4 dai_pric=m4 dair=m5
damag=a3l11 danc=a6 dashboa=f9 dat=f4 dat_are=f4 data=a-3b6c4e-3f-3g8h5l-9 data_protect=h5
date=a8c8e-3h-3k4l-3 date_is=f4 date_of=a9c10 day=a-6b5c3d-5e-6f16g10k19 day_and=c3f7g6i4 day_it=a5
day_of=f-3l5 day_sinc=k5 dead=d-3e4g7k11 deal=b8c-3g10 deal_is=b7 decemb=f9 decent=b3
decid=a-3b-3d16e-3f4h-3k-3 decid_and=d6h-3 decid_but=d3 decisio=a4d8 decod=m-3 defen=c10 defend=c3h4
deferr=a6 dela=a9 deleg=a7b6d3e-3f-3g4l-3 deleg_read=a5 delegat=a-4c-3d9e10 delhi=b3 deliv=f8j7l5
demand=a3m9 demand_#=m5 demo=g3 depart=a-5b-5c-5d7e11g-4h-4l-3 depart_that=d9 depend=c3h8l7m-3
depend_on=c5f4h10l-4 depend_who=l7 deposit=b4j11 depot=f7m7 depot_#=f7m7 depot_NUM=f7m7 deput=d3e6g6
design=b7c-4h-4 desk=b3d8j7 detroit=h11 detroit_to=h11 develop=i7 did=b7c-3e-3g-3j13 did_DEPT=b6
did_exact=b5 did_the=j6 didnt=j16k4 die=c-3e4 diesel=l3m-3 differe=a-8c-6d-3e9g-4h-5i-3j-4k-3l27
differe_answ=e5 differe_numb=l6 differe_set=l8 directo=d-3e11l4 directo_claim=l5 directo_want=e10
directo_would=e-3g4 disagr=b4e8 disappe=g12l-3 discus=a3 disput_between=m4 distrus=b4 distrus_our=b4
do=b4c5d-5e-3f-6g-5i10j-6k-7m-4 do_#=m3 do_DEPT=b3e4i6 do_NEG=b5c3l5 do_NUM=m3 do_a=i4 do_i=c4
do_it=b3e4i6 do_not=b5c3l5 do_with=b6 doc=j7 dock=c4 doctor=c3e5 docu=h4j5 doe=a10c6m4 doe_NEG=c8m5
doe_not=c3 doesnt=a-4c4d9e-9g-3h5i3j-3k8l-3m8 doesnt_believ=b5 doesnt_care=m7 doesnt_know=d9e-3
done=a-4b-4f12j4m-6 done_AGO=f3 done_DEPT=j6 done_it=j6 dont=a-10d-3e11g-4j-8k6l18 dont_agr=e4l6
dont_count=l7 dont_know=d3k4 dont_like=e5m3 dont_make=c5 dont_match=h3 dont_need=b6 dont_speak=e8
dont_want=b-3c6k4 door=b11c-3d-4e8f-3g10i-3j-3k-3l-3 door_is=a3b5 dornfel=c3 doubl=b-3c10l3m7
doubl_MEASURE=l7 doubl_THEY=c7l-3m6 doubl_count=l7 doubt=c3l3 doubt_that=c3
down=a-7c-3d-5f-3g7h-3i-4j5k-7l-4m9 down_NUM=m5 down_WE=b3 down_and=c5e3 down_four=m5 down_to=l4m8
dozen=h9 draft=a13b-3d-4f-3h13i-4j-4k4l-5m-3 draft_#=h5 draft_and=a6 draft_on=a6 draft_to=g7
draw=c6d-3f-3h3k3l3 drawn=b3l5 drawn_off=b3l5 driv=a-3b-3c-5e-3f-4i-4k-3 drop=m3 dropp=h-3i10m4
dropp_the=m5 drug=c5 due=f-4k4 dug=a7 dug_in=a7 dumb=c5 dumb_again=c5 dust=c6 duty=c3
each=a5b9c-3e4f-13g5h21i-9j-8k-13l28m-4 each_BOSS=l8 each_FIRST=a6 each_MEET=a-4b3d4g-3h5l5
each_QUEUE=a7b3 each_SAY=b6 each_UNIT=g5h5 each_WANT=h7 each_brings=l7 each_has=h4 each_have=d3e4l3
each_invoic=j8 each_law=h8 each_meet=a-3b3h5l6 each_need=h8
each_oth=a4b10c-4d-3e11f-3g-5h-3i4j-4k-3l-5 each_say=b6 each_shop=l5 each_side=b5
each_time=a5b-3c7e-3g22h-3 each_wait=a6 each_week=g6h6 each_with=h4 ear=f3 ear_MONTH=f3 ear_july=f3
earn=g12h-3 east=f4j-4k4m3 eight=a8c3h4j3l-5m-6 eightee=h9 eightee_UNIT=j3 eightee_month=j3
eightee_work=h9 electio=e7f8 electio_on=f3 eleven=a7e-4g3h4i-4j-3k6l-4m10 eleven_day=f4k8
eleven_law=h8 else=c13d-8f-4g-4i10k-3l6 else_has=c9 else_would=i9 elsewh=i3 elsewh_we=i3 empt=f-3j5
end=a7b-9c-8e-3f13h5i-5k-3 end_at=a4d6m4 end_befor=a4 end_in=f7l3 end_of=a-3f8 end_on=f9 end_up=a5
end_with=a3f-3j5 energ=l5m7 engin=a-3c3d-3e4g5i-3l3m-6 engin_say=l10 engine=d-3e3 enough=c5j8
essenti=h3i10 estat=c3d3f-3i-3m3 euro=m7 even=b5c-5d5e-3i3k6l13m4 event=f6h-3l5 event_or=l6
ever=a-18b8c11e-11f-10g5h15i-4k-10 ever_AGO=c3k4 ever_LAPSE=c9 ever_MEASURE=c-3l7 ever_MEET=d8
ever_call=j4 ever_file=g6 ever_meet=a-4d6g6h9 ever_month=h3 ever_new=i6 ever_proposa=j5
ever_purcha=d7 ever_questio=h5 ever_run=c9 ever_sentenc=b11 ever_spr=c4 ever_time=j4
ever_week=a4b4h6 everybo=a12b-3c-5d-3e-3f4g10h8 everybo_SAY=f6 everybo_say=f6
everyon=b10c3d6e5g-3h-10i-3l-4 everyon_agr=d4h-4 everyon_head=e5 everyon_in=b6 everyon_is=d7
everyon_nod=a6 everyon_wait=a5d5 everyth=a-3b8c4d6e-4g5h3i-4j-6l-7m4 everyth_is=h-4m4
everyth_or=a-3c9 ex=g7 exact=a6b8m4 exact_that=b5 exact_wher=a7b4 excel=h4 except=m5 exchang=m3
exchang_twic=a4 exclusi=a-3b-3i4j8 exclusi_and=j9 exhibit=f4h4 exist=c6d6 expect=b5m3 expect_the=b5
expensi=l3m7 expert=h-3l13 expert_two=h-3l7 explain=c5h7 explain_DEPT=c6 explain_it=c6
explain_what=h7 explan=l11 explod=c6l4 export=i6l3 eye=d6 face=e6 facilit=h5 facilit_FIRST=h6
facilit_wait=h6 factor=b5 factor_own=b5 fail=a7g5 fair=a-3b6c5f3k3l-4 fair_dust=c6 fair_tal=b8l-3
faith=b5 fall=b3c7f-3 fami=a-3b-3d3g3h-6i-3m-3 fami_is=d5e4h-3 famil=a4b4e3 fan=d5 far=a4f3m6
far_GAP=e3f4m6 farm=f-3 fath=j5 fault=g11l4 favour=d7 fear=b3c8 fear_that=b5c6 fee=g4 fee_is=m3
feed=g7l4 feel=d5e4 feel_SIGN=d6 feel_respons=d6 feet=e7 few=b3c-3j5l4m-3 few_UNIT=j6 few_unit=l5
few_year=j8 field=b-3c-3h-5l-3 fift=d6m-3 fifth=e3m3 fight=b3c-3g13l4m-4 fight_about=e5l5
fight_it=g9 figur=a-3b5c-4d-3h-3i-3l11 figur_are=b10l-5 figur_at=l5 fil=a8b7g14 fil_NUM=g9
file=a-5c-4d8e-5g6h10j-3k6 fill=g5 film=a-4h-3j6m-3 financ=a-3b-4c8e8g-3h3l-4 financ_want=e4
find=a-4b-5c4d5e-3f-4g32h4i-3j-3k-3l-5m8 find_LAPSE=c6d9h5 find_a=g21l-3 find_fault=g11
find_out=c6d9h5 fine=m-4 fine_with=m3 finish=e3j7 finish_NUM=h3 finish_thr=h3 fir=b13c4g6 fire=h5
fire_safet=h5 firm=a-7b-6c5d-3g-3h6i6j-4k-4l-5m-5 firm_WANT=e4 firm_by=f4 firm_want=e4 firmwar=b4
firmwar_WE=b4 firmwar_our=b4 first=a11c9e-5f3g-5i-7j10l-8m-11 first_day=a4f-3 first_one=a3c4
first_then=b5 fiscal=f11 fiscal_UNIT=f11 fiscal_year=f11 fish=a-3c-5g5h9
five=a12b-3d-3e4g-4h11i-4j-3k4m-7 five_and=a5 five_draft=a3h7 five_meet=a4 five_year=c3e3 fix=c9m-3
fix_NUM=c6 fix_one=c6 flag=a3 flat=c5g4 fleet=g3l3m-3 flight=a4f-3 floor=a3d4f-3g5i6 fog=b9 fold=k5
follow=b5c6j3 footbal=h10 for_#=a-3m8 for_DEPT=a-3c-4d6e6h5j9 for_DIFFER=a3f5k5m-5 for_MONTH=f6
for_NUM=a3b-4c5d-4e-5f3g-5h-11i-7l-6m14 for_ORD=d7l5 for_SAME=h4m3 for_THEY=i4m9 for_UNIT=i5k5
for_WE=a-5b-3d4e-4f4h-3j-4k4l-5m5 for_a=a-5b-3d14e-7f-8g-6h5j-5k-7l-9m-3 for_anoth=d7l5
for_anybod=g7 for_anyth=b7i6 for_both=a6 for_ever=h3 for_hr=h6 for_it=c-4d5e6j9 for_lunch=a7
for_nine=a4j3m5 for_one=c9f5h-3 for_our=a-3d-3f5i-3j-3k5l-3m3 for_re=e4 for_six=f5m5 for_ten=c3
for_the=a18b3d-4e-9f-9g-4i-9k-7 for_their=b4 for_them=i5 for_thr=k5 for_two=a-3f5k6m-3
for_us=b-3d7i4m3 for_week=a3k6 for_year=i6 forbid=j3 forc=e3j7 forecas=b-7c8l-3 foreign=a5e-3
foreign_BOSS=a5e-3 foreign_minist=a5e-3 forgot=b-3h3j7 forgot_the=h4 forgott=j4
form=b-3g15i4j-3l-3m3 formal=d6 fort=b-3e-3h14i8l6m-9 fort_minut=l6 fort_peopl=h10 forward=d8
fought=m5 found=a-4b5g7h-3i-3j-5k6l-5 found_TRUST=b4 found_distrus=b4 found_is=c6k5 foundr=f4m3
four=b-8d5e3f-5g-7i5l5m5 four_cent=m5 four_million=c5m3 four_month=a3 four_suppli=i10
four_version=l6 four_witnes=l6 fourtee=f-4m3 fourth=a6d6g11h-3 fox=b5 fox_opinion=b5 fram=i6
frida=c9f5 frida_ther=f3i3 friend=g5m6 from_#=h3 from_DEPT=b7g6 from_NUM=a9c-3h-3k6 from_WE=b-3e5i4
from_YEAR=h3 from_a=d5m-4 from_it=b8 from_one=a9k6 from_that=a8i6
from_the=a-4b-8c-6d-5f7h-3i5k3l16m-3 from_us=e5i4 front=e7 front_of=e7 frozen=a6 fruit=a3 fuel=g7j5
fun=g11 fun_of=g11 fund=a-4b-4c6d-3e-4h6i3l-4 fund_DIFFER=f5 fund_LIKE=c5 furiou=b5e3 furnac=f8
furnac_get=f8 furth=b3m4 futur=c6 futur_of=c7 gain=b7g7 gain_from=b8 garden=j8 garden_were=j8
gas=j4m4 gate=a4b9l-3m-4 gaug=b4l5 gave=f11j6m4 gave_WE=f12 gave_us=f12 general=c12g6
general_and=a6b3c3 get=a5b-9d-6e9h3i-6j7l-5m-6 get_DEPT=a-3c10e5 get_DIFFER=e4 get_GAP=j5l5
get_HOLD=k5 get_LAPSE=a4g3 get_LOSEJOB=h7 get_SILENT=f8 get_cold=f8 get_hold=k5 get_it=a-3c10e5
get_lost=h7 get_more=j5l5 get_the=e8j11 get_to=h3 gett=k9 giant=h-3i13 gift=b3 giv=c-3e9m5
give=a11b-4c10d-3h-3j-3 give_it=a-3c5 give_us=c6 give_way=a4 given=j3 glad=l3m3 glad_to=l5m3
go=a7c8d3e-4h-5i9j-5l-4m13 go_FAIL=c4g4 go_MEET=a3b6 go_bust=c4g4 go_down=m5 go_round=a3b6
go_to=f3i3m8 goe=b-5c9d7e-5f-3h3i9l-4m-3 goe_DIFFER=c6 goe_as=c5 goe_through=g3 goe_to=d3h5i5
goe_up=d7 goe_wrong=c6 going=e13l-3 gone=b-3g6k11 gone_cold=k9 gone_if=f3 gone_to=g5k6
good=b8c-3d-4e-5g-5h-4i-5j-4k-3l-6m-6 good_FIRST=a5 good_first=a5 got=a-8b-5d4e-6g3h-6i4k3l6m15
got_#=i5l4m3 got_DEPT=k8 got_NUM=i4l10 got_a=m4 got_an=d7i4 got_it=k8 got_thr=l6
govern=a4b11c-3f4h-3m-3 govern_will=b3f6 grant=m5 grav=h3 green=l4 grew=c5 grew_SAME=c5 grew_ever=c5
ground=k6 group=a-3b-3c-3d6g4h4 group_and=e3h5 group_say=d5 grow=b-3g6l5 guarant=j9k-3 guard=e5
gues=c5h6 gut=d-3 guy=f-4g3 had_NEG=a-3b5d5k9 had_NUM=c5h3 had_SIGN=j12 had_WE=j4 had_a=c3
had_been=h3 had_no=d3k3 had_our=j4 had_sign=j12 had_the=c7 had_to=c6 haldan=a3
half=a-7b-5d-3e9f-5g6h6i6j-4m6 half_a=h4 half_an=l3 half_of=e4h8i9 halfwa=a3 hall=a-3d3e9f3l3
halv=c6 hand=b7d-3h-3i3j8l-4m-4 hand_GAP=g5j6 hand_in=k3 hand_over=g5j7 hang=e6h9 hang_by=e8
hang_on=c3h10 happen=a-4c6e12f-3g-3h12i-3 happen_UNKNOWN=c5 happen_at=h3 happen_if=c5 happen_when=h3
hard=b-3i5 hard_anyth=m4 harvest=b3c3f6 harvest_FIRST=f7 has_#=h4 has_DEPT=c4e6h3 has_LAPSE=d4f7m3
has_MOVE=a7 has_NEG=a-4b-4d9e-4i3k-3 has_NUM=a-3h5l5 has_OFFER=a6e9 has_SAY=a5 has_SILENT=g4h6
has_a=a-3b-3c3d9g7h-3 has_ask=c-4d13l-3 has_been=a30b-5c-5e-4f-4i-4k6l-7m-4 has_ever=b-3c4d-3l6
has_gone=g5 has_had=c5 has_its=e6h3 has_left=d5 has_mov=a6 has_nev=d4 has_no=d3i5 has_not=j3
has_off=a6e9 has_ord=c5 has_said=a4 has_seen=c3h6 has_start=g7 has_the=c-4g5h8i-3j4l6
has_to=b-4d25f8g-4j-4k-3l-3 hasnt=b-3c-4e3k12 hasnt_been=d4k7 have_#=f-3m6 have_DEPT=b5l4
have_LAPSE=i-4 have_MEASURE=b4l4 have_MOVE=a8 have_NEG=a-8e-3f-4g-3i15k-6 have_NUM=f-3i9m5
have_PROMISE=b5j3 have_SIGN=i6 have_SILENT=k8 have_THEY=e5m3 have_WE=e-3l5 have_a=e-3m5
have_agr=b6e3 have_alread=e3 have_been=a-3b7e3j4k-3 have_cash=f3 have_dug=a8 have_gone=k5
have_had=b3 have_it=b5l4 have_nev=d4l4 have_no=a-3i8 have_not=a-3c-3i3j6 have_noth=b5 have_nowh=i6
have_seen=k3 have_sign=i6 have_the=i7j7 have_to=a-3c3d4e-3f-5g-3h10m4 have_work=c3 havent=b-3h6j5k7
havent_done=j6 he_add=j8 he_can=d4i9 he_cant=c3l4 he_could=e7 he_doesnt=c6k4 he_got=a-3c3m3
he_had=c6j5 he_has=b-4c7d4e7i-3k3m-3 he_hasnt=e5 he_heard=g3 he_is=c-3d4k4m7 he_isnt=b3d4
he_just=a5e3 he_know=m-3 he_mention=j4 he_nam=i5 he_need=e3i5 he_not=d3 he_off=a5 he_only=d13
he_promi=k5 he_quit=j3 he_read=b5j4 he_rich=i10 he_said=c4l5 he_say=b12g-3k-3l-7m-6 he_sign=a4e6
he_still=c3j4 he_sure=b3c-4 he_tak=c4i8 he_tell=e5g9 he_told=b-3d4e3 he_want=c-6f4g5m9 he_was=g3j3
he_wont=a8b5e4k-3 he_would=d5 head=a3b-3d3e10g7h-4j-3k-4l-3m8 head_and=e5 head_of=d-4f3g3
head_offic=d10e5g6 headqua=d4e6 health=d-3 hear=b-3e3f7 hear_is=f8 heard=a-4e6f-3j-3k9 heard_sinc=k5
heard_thr=e5 hed=b-3c-4d-3e8g5i-3j4m14 hed_agr=e5 hed_pick=g9 heir=g5 hell=b7 help=c8 hen=b5
her_own=b6e6 her_success=d5 her_to=e6 here=a-3b8c5d-3e9g-3j-3m-6 here_FACE=e7 here_surviv=e7 herr=m4
herself=g4 hesitat=c13 hid=b-8e8g13 hide=b5 high=m6 him=a-8b5d14e12h-3i-6j-7l-7m4 him_and=e4f5
him_last=c5m4 him_soft=e3 him_ther=d4 his_back=a-3b9 his_bank=f5 his_boss=e4 his_calcul=l6
his_call=b4j5 his_competi=b4 his_fath=j6 his_head=a6m3 his_job=e4 his_neighbo=m6 his_own=b-3c3h7l7
his_part=e5f5 his_peopl=e12 his_pric=m8 his_rival=e7 his_sal=i10 hold=a9b-7c3d-3g4i-3m-3 hold_#=g3
hold_of=k5 hold_that=e5 hold_up=j5 holida=e6k6 home=a14b4d-3e6g-3i-3j5 home_and=b3j8 home_with=a3
honest=b7c-3m3 hospita=b-4c7d10e5g-3h12i-3l-4 host=a7 hotel=f-3 hou=b-3c-7e10g6i-3j-3l-4m-4
hou_is=e7g7 hour=a-5b-4c-4f3h-5i-3k-4l15 hour_and=g4j3l5 houston=d8
how=b4c5d-6e-6f-3h-7i-6j-4k-4l32m4 how_DEPT=a5 how_MANY=h-3l12 how_it=a5 how_long=l7 how_many=h-3l12
how_much=l14m8 how_the=c7 hr=e8h4 hr_hr=h6 hundr=i6m-4 hurr=e3g7 hurt=c5 hurt_THEY=c5 hurt_him=c5
husband=g12 hydrolo=l5 i_HEAR=k4 i_LAPSE=f-3k5 i_MEASURE=h5 i_NEG=a-4c-7d9e-7f-3h4j-3k17 i_QUEUE=i5
i_REACH=b4 i_am=c3 i_ask=a4c-4d6l10m-3 i_can=b4i3 i_cant=c-4e-5h6k9 i_could=m4 i_count=h5
i_dont=k8l4 i_have=c-3f5k-3 i_show=b3 i_take=i5 i_think=b6g-3k9 i_writ=b4 ice=f7 id=b-3c-5l-3
identic=a4c3 if=a-4b13c21d-8e9f17g10h-8i3j-9k-6l-10m-3 if_he=e10i3 if_i=b10i3 if_it=b-3c15e-5f3k5
if_nobod=b-3c5 if_noth=c-3f8 if_one=c3 if_the=b12c5m-3 if_ther=e3 if_they=b10c3 if_we=f9g17i7m5
ignor=b-4i-3k15 ignor_within=j6 ill=d7l4 im=a-7b3c-4e-6f-3g-6h-3i4j-3k-3l3m-4 im_SAY=d7 im_look=l6
im_the=e-3 im_told=d7 import=g10 improv=e3f4 in_#=a-8b-3d-3f-3g-4h-4i-4j24k-3 in_DEPT=b3
in_DIFFER=a3c3e3l-3 in_GAP=a6c3 in_MANY=g5k3 in_MONTH=b-6c-4d-7e4f-4g-3h-6i-6j12k8l6m-6
in_NUM=a4b8c8e-5f10g-5h4i-7j5k-6l-6m-5 in_SAME=b3h6 in_THEY=a3c5e7j-3k-3 in_WE=e9f5l5m3
in_YEAR=a-3c5g-3i-3j16 in_a=a-9c10d-6e-5g-4h6i7j-5k10l-3m-6 in_april=a5l4 in_august=k6
in_between=a7c3 in_differe=e5 in_ever=b3h6 in_everyth=g5k3 in_februar=f4 in_five=a3 in_four=f4h3
in_front=e7 in_hand=f3i7 in_his=a4b4e4m3 in_houston=d9 in_januar=k3m3 in_july=a3f-3 in_june=a5e4f3
in_law=a-3g12 in_march=f-3g3l3m-3 in_may=j9l4 in_octob=e6 in_one=b4h9 in_our=e9f5l5m4
in_princip=c4e-3k4 in_public=e6 in_spain=j5 in_spit=j4k4 in_spr=j6k3 in_ten=c7f6h-3
in_the=a-5b-4c-4d-15e18f-6g10i-5k-9l-9m-9 in_their=e4l3 in_thr=a10b7d4 in_town=i5 in_two=a5c3
in_which=j3 in_wint=c4 in_writ=b10 includ=f5 incumbe=g9 index=l7 industr=d3 insist=m4 insist_on=m4
install=l5 institu=l5 instruc=d11 insur=d4e-3h13 insur_and=h4 integr=h-3 into=a5b6h4k9 into_a=k10
invento=d3 invest=a5 investo=f4 invoic=a-3e-3g-3j21 ip=h4 is_#=f3i5l4m4 is_BREAK=b7g3 is_DIFFER=h5
is_FAIL=i6 is_FEAR=b9 is_GAP=f4m6 is_LAPSE=b3c-3i5k5 is_MONEY=a3l9m4 is_NEG=a-5c-5d-5i6k-6l4m-4
is_NUM=b-3c-4d3g-3h-8l6m5 is_ONLY=b7 is_PROMISE=f6m-4 is_SAME=c3k5 is_SIGN=d-3f4 is_SILENT=a6c-3e5k8
is_SMALL=m4 is_SPLIT=e9m4 is_THEY=a5b4 is_a=d11f-4g-5j-5k-6l-3m4 is_afraid=b6 is_agr=m-4
is_alread=f3 is_alwa=k5 is_anyon=b6h6 is_book=f15 is_consid=b5 is_convinc=c8 is_cook=f3 is_due=f-3
is_fair=c6 is_fine=m-3 is_firm=f4 is_for=b4d-3e9l4 is_friend=g3 is_from=k4 is_gone=f3 is_good=b7f5
is_in=a-5d5e3f4g-4h-4i-3k5 is_late=b7g3 is_left=b4i6 is_list=c3 is_made=d4 is_no=c-3e5
is_not=i5j3m-3 is_off=a6b7 is_on=d4f3g3 is_only=b7 is_out=f6k6 is_polit=a4 is_read=b4c5f4
is_right=l3 is_seen=a7e5 is_sign=d-3f4 is_small=m4 is_split=e6 is_still=c3j3 is_taken=d4f4
is_the=b-6c3e-4f-4g-5h-5j-3k-3m22 is_their=a5 is_thr=l3 is_too=f5m4 is_travell=d7 is_up=e4l3
is_what=c-3e4l11m17 is_wher=m3 is_wor=i6 is_worth=a3c3l9 island=a6d7m4 isnt=c4d3f3j-3k-5l-5
isnt_a=g3i5 isnt_allow=d3 it_a=a6c-4d-3e5f3g-4h3l-3 it_about=e7 it_again=k3 it_alwa=a3d8
it_and=a-3c8e8g-3h-4i-3j4k11 it_anywa=j3 it_as=k5 it_at=c10g5 it_away=c9 it_back=a13b-3c5l4
it_been=k4 it_but=d9 it_com=m3 it_could=b3c4e3 it_depend=h6l5 it_doe=c7m5 it_doesnt=b3i6 it_ever=j4
it_for=b3c5i6 it_goe=c11d3e-3 it_had=k6 it_has=b-4c3d8f4h4 it_hold=c4 it_in=c9e-6f4j9
it_is=c5e-5f4g-3i-4l10 it_isnt=a6c-3f6 it_june=k5 it_legal=e4 it_might=c7 it_nev=h8 it_not=d6l3
it_on=a5c3h5 it_one=l6 it_only=c6 it_or=b4i6 it_our=i6 it_pay=c7 it_say=d6i7 it_still=b4l3
it_surviv=c4 it_tak=d3f3g5 it_the=a5b-5d6g-3k3l-3 it_they=b6 it_to=d6j5 it_too=b5m7 it_took=l5
it_up=e4 it_was=c-6g-3h-3i-3j3l21 it_will=c12e3 it_with=d5 it_wont=c3e6l5 it_work=b-3c6
it_would=b-3e-3j7 itd=c5 itll=c7 its=b7c-6d-3g-5h9i-3l4m5 its_cost=b3m3 its_own=c-4g-3h13l7
itself=b4 ive=a-7e-3f-4g-3h-5i8j-4k8l-4m13 ive_REACH=k9 ive_SIGN=m7 ive_a=c3 ive_authori=m7
ive_been=b3 ive_got=m9 ive_written=k9 jam=i8 jan=f-6 jan_or=f-3 januar=a-5c-3f5i-3l-3m6 job=e3g3j7
job_guarant=j6 joint=b-4c-3e5g-3h-5i-3m-4 judg=a-3b-3f-3g-3h-3 july=a3 july_or=f3 june=a3c-3e3j-3k3
june_and=a6 jury=c3f4j-3 just=c-4d-3g7h-3j8l-3m-3 just_NEG=e4 keen=c5
keep=a4b13c-3d-4f-3g12h-4j-4k4l12 keep_SAY=l11 keep_com=a5 keep_say=l11 keep_the=b9i7 kept=a-3i3j15
kept_THEY=i4j7 key=g7i5 key_the=i6 kilo=m6 kilomet=m-3 kind=i5
know=a-6b19c10d5e-11f-3g-8h4i7j-7l-8m-3 know_DEPT=b7c3m3 know_UNKNOWN=b7k6 know_any=h7 know_how=b7l4
know_if=b5 know_it=b7c3m3 know_that=a4b-5c-3f3i16 know_what=b-4c-4h3l-3 know_wheth=k7 know_which=c8
know_whom=d3h4 known=c5 lab=b-3c4i-3m-3 label=c5 laborat=b4d13h13 ladd=l7 lady=b7c6g3 lady_on=g4
laid=j8 laid_LAPSE=j8 laid_out=j8 land=b3h-3j3 landlor=c5d-3e-3f-3g3i5 landlor_SAY=g5
landlor_WANT=c8 landlor_say=a3 landlor_want=c8 languag=h6 lap=f8 larg=h3i4 last=a10c-6d-5g-5j19l-7m3
last_allow=g5 last_call=e5 last_thr=b9 last_time=h7j10 last_week=j-3k-3m4 last_year=a4j7 lat=b3
late=b5f5g5 late_and=g3j4 laugh=l3 launch=b7 law=b8d-8f-5g6h21i8j-6l-9m-8 law_REACH=b4 law_each=h6
law_firm=h7 law_have=a5b7c-3k5 law_writ=b4 lea=a-4b-3c-4e6f12g-3m-3 lea_LAPSE=f3 lea_on=f12
lead=a-9b-4c7d-3e11f-3g3j-5l-4 lead_SAY=e7 lead_of=e4 lead_tell=e7 lead_to=c3h5 leaders=e6
leagu=c8l9 leak=a-3g7 leav=a-4d3e-3g4j-3 leav_and=d6g7 leav_it=i6 leav_our=k4 leav_with=f4
left=a-5b7c-5d5e-3h-4i8j17l-3 left_and=d7f4 left_messag=k7 left_the=j5 left_us=j8
legal=a-3b-5c-6d9h9i3l-3 legal_depart=i4 legal_legal=d8h5 legal_say=d9 legal_then=d3 leitn=d5
lend=h5i-3m-3 lend_WE=m-3 less=c-3e-3h-3i4l10m5 less_than=m5 less_we=b3l5 let=a16c-3j5 let_QUEUE=a7
let_THEY=j6 let_take=a7 let_them=j6 lett=b-7c-4e-3f-3g25h3i-5j-3k3l9m4 lett_came=k7l3 lett_to=g11
level=d6j3l7 licenc=a-3b-3d-3f-7g-3h-4i-3j4 licenso=b8 lie=a3b-3c3m3 lie_between=m3 lied=b5j4
lied_to=b5j4 life=i6k6 lift=c3k5 lift_the=k5 light=h3l-3 lik=a-3b-3 lik_our=c5
like=a8b-3c16d-4f-4g-5h10i-4j-5k-4 like_a=c-3 like_it=c5 like_that=c-3l6 like_to=e-3h3 limit=a6m6
limit_was=m7 lin=a3h7 lindn=a5c5 line=a-4b-4c-6d-3e4g-3h-4i3j11k8l6m-6 line_has=m3 line_of=l11
line_to=j8 list=b4c-3f-6g-5h12i3k-4l9m5 list_is=e3l6m4 list_of=h7l9 listen=d4i3 listen_to=i4
literal=g3 litr=c6 littl=h6 live=a-3b-3c4f3i4 live_AGO=f3 live_befor=f3 live_from=g3i6 live_with=c5
loan=a6i5 lobb=g5 loc=c8 loc_is=c8 local=a3b9h-3 lock=a3b10l5m-4 lock_the=a4b12 log=c4i4 lol=c3h6
long=a6b7d-5f5h-4i-6j-4k8l4 long_THREAT=f8 long_as=a4b7c5 long_stop=f8
look=a3b12c4d-5e8f-3g-5h-6i-5j-4k5m-6 look_FAIL=c5 look_at=a9c-4d-3e-4l4 look_dumb=c5 look_for=b6
los=g3h-3 los_THEY=b4 los_his=g4 lose=a-3c-3g15h6j-3l5 lose_his=g14 lose_mon=m3 lose_the=g3h7
lost=h6l5 lost_in=h7 lov=d3k5m3 lov_it=d3 love_it=c3 low=l4 lukewar=e4 lunch=a6j-3 machin=f6g8l4
machin_is=f4 mad=c10 made=d13h8i5 made_NUM=d6h6 made_in=d4 made_the=i7 made_up=g3l3
mail=a-6b4d6e-3g-4h8k15 mail_each=h3 mak=a-7b-3c-6d-3f-3h-5i6j-4m-3 mak_DEPT=e4l3 mak_WE=k6
mak_fun=g5 mak_it=e4 make=a-4b-4e-3g-3i10j-3l-4 make_DEPT=i5 make_it=i5 make_the=i7 mall=e-3
man=a-6b4d18e-6g11i-3j-3k-4l-3m-3 man_SIGN=d3 man_decid=d3 manag=a-6b5c-5d10f-4g6h-6i-5k-4
manag_BOSS=e6 manag_PROMISE=b4j4 manag_agr=d4 manag_swear=b4j4 manag_would=e3 mandat=d11
mandat_end=d6 many=b-4h7l10 many_peopl=c3l4 map=a3f7l7 map_are=l8 march=c-4f11i5 march_and=f6g3
margin=l3 mark=h3 market=b-4c4m4 market_and=l6 match=h3 matt=a4c-3h5
may=a7b-4c5d15e-4f-9g-3h-3i3j6m-3 may_and=k3 may_come=c7 mayb=l3 mayor=b-3 me_not=e8 me_straigh=d5
me_that=b9 me_what=c4 me_who=d4 me_yes=e10 mean=b7c6 mean_DEPT=b3 mean_it=b3 meanwhi=a6
measur=b-5c-3l24m-3 medi=a6 medi_and=a4 meet=b-5c-7d5e-4f-6h4i6j-7k8m-3 meet_and=a3 meet_at=k4
meet_begin=l3 meet_his=d7 meet_in=a3 meet_once=d4f4 meet_start=l6 meet_we=h3 meet_with=a-4 mem=d8k8
memb=b5c-4e19 memb_of=e3 memb_would=b3e3 men=a3b-3g4j5 mention=c-3e7j3 merg=e7 messag=k12
messag_has=k7 met=a4d10e-3i-3j-3l4 met_in=a3l7 metr=l5 mid_septemb=f3 middl=a-3j8 middl_of=j8
might=c11l-3 might_be=c7 might_not=c5 migr=h8 mill=b6l4 million=b-3c5f-4h-5i-4l-4m7 million_and=a3
million_for=j4 million_one=c4 mine=a-4b-3g-3i9j5l4m-3 mine_and=i4j6 minimum=c3 minimum_purcha=c4
minist=a6e9g-3 minist_is=e7 minist_want=e6 ministr=a-4c-6d-8e-11f-3i-3j7l6m-3 ministr_and=b6h4
minorit=g4 minorit_shareho=g4 minut=a5b-5c-3g-3k-3l-4 minut_and=e4i3 minut_of=l3 mis=b6f5g4m4
mis_is=b6m4 miss=b4f5 miss_the=b4f5 mock=c4 model=b6 mon=a8b5c-7d-3f14h-4i-3j4k-3m3 mon_and=m3
mon_first=a5 mon_for=j7m4 mon_in=b4f4 mon_is=m-6 mon_lap=f5 monda=a-3c8f6 monitor=m3
month=a3b-6c-7d-4f4g-7h-3k3l-3m-7 month_and=e3 month_in=a3 month_of=a4 more=b-4d-6e4f15g7h18k7l-3m4
more_from=j5m3 more_step=h6 more_tea=a6 more_than=g7i5 morn=a4b3l-3 morn_and=a5 most=c4h5l4m-4
most_of=h3 moth=e3 motorwa=a3 mou=j7 mould=j7 mouth=g3 mov=a13c-4f-3h-3k-5l-3 mov_in=a3 mov_us=j5
move=a-3b-4f4h6i-3 mr=d3k-3 mr_leitn=d5 much=a-3b16e-3h-3l11m9 much_as=b9 much_is=l4m10 municip=c3
musicia=a6 must=b-3d22e8f4g-3k-3 must_be=f6 my_board=c5j8 my_boss=c-4k5 my_client=m8 my_contact=d5k4
my_directo=e6 my_engin=l8m-5 my_limit=m7 my_mail=k8 my_own=e5j6 my_partn=b4c5 my_peopl=b9
my_preside=e6 my_stomach=b3 nam=c-3h4i4k4 nam_the=i5 name=c3d9e3m3 name_of=c5 name_on=e5m4 nda=d-7
near=b10g3j-3 need=a-7c-3d8f7g-6i5j-4l-5m-6 need_a=c6 need_someth=e3 need_that=f4 need_the=d4e-3f5h7
need_us=b6i6 negoti=a6m-3 negotia=a-3b-4c-3d7e3h-3i6l-3 neighbo=b5d-3e-3f-3g13i3m5 neighbo_got=m6
neith=a26b6c-3d-4e-8i-3j-3k3 neith_of=a3 neith_side=a6 neith_want=a14b4c-5 neith_will=a7b4c-3
nervou=c3k5 net=a-3c-4h9m4 net_profit=m3 nev=a-12b-4d15e7f3h5i-7j22k-5l5m-4 nev_arriv=g7j6
nev_came=j4 nev_get=c9 nev_laid=j8 nev_launch=b7c-5 nev_met=d11 nev_seen=d5
new=a-6c-6e-9f-6g13h-3i6j-4k-8m-6 new_BOSS=d4j3 new_DEPT=b10 new_HARM=g3 new_MANY=g4h4 new_MEET=i10
new_NUM=g5h4 new_QUEUE=g5i6 new_UNIT=f-3 new_form=g5i6 new_objecti=g3 new_one=g5h4 new_product=b6c5
new_version=i6 newspap=b11g15 next=b3e-5f3h-6i-6j-6k4l-5 next_MEET=f-4 next_NUM=b4c-3f5
next_UNIT=a-4b-3c4f6i-3j-3 next_door=b3g6m3 next_meet=a3 next_week=f9k3 next_year=c5f-3
nice=c-3d5e-3f-4h10 nice_DEPT=b-4h10 nice_guy=f-4 nice_peopl=b-4h10 night=b-3c-3d-3e4k-3
night_MOVE=e6 night_shift=e6 nine=b-5c-4d-3e-6f3i-3k-4m15 nine_day=f11j3 nine_million=c3m3
nine_month=a6 nine_oth=i4 nine_peopl=h-3 ninetee=i7 no=a13b-19c-3d-8e5f-3g13h-12i13j-9k4m-8
no_agre=g7 no_answ=k3 no_bailout=g7 no_budg=a7 no_budget=d10 no_idea=c3 no_in=a3e5 no_instruc=d6
no_long=a-3b4k12 no_mov=a3 no_one=a-6c6i5k7l3 no_oth=i11 no_preside=e5 no_room=m6 no_to=g5
no_weekend=j5 nobod=a-8b7c14d13e-13f-10g-8h8j-3k-7l5m-12 nobod_at=d5 nobod_can=h3l13 nobod_else=c3
nobod_ever=c9 nobod_has=a-6b-7c10d5e-4h3l7m-3 nobod_is=a5b15d5 nobod_know=b-3c8h7 nobod_sent=j4
nobod_want=a3h4 nod=a5b3d5e7i5 nod_MANY=a6 nod_everyon=a6 nod_in=e8 noi=h7l7 noi_map=l8
none=c4e-4j4l-3 noon=f22 nor=k6 not=a3b6c7d6e9f-12g-10h-11i5j3l-4m-7 not_a=a14k5 not_agr=a9d4
not_been=d4 not_by=b5l4 not_come=b3 not_eleven=m5 not_even=d8i6k7 not_for=i4 not_he=c8 not_in=e5i7
not_know=b4 not_one=a3 not_open=i5 not_out=b4 not_show=b8 not_to=e7 not_want=c8 not_work=c5 notar=g3
noth=a16b13c5d-7e7f9g-5h-4i-8j-6k13l-5 noth_happen=e8 noth_heard=k5 noth_in=a7b4 noth_is=c-4f11
noth_on=b5 notic=f3i6 novemb=f8 now=d10f7g3i-7j-5k20l-7m-5 now_NEG=d11h3k8 now_THEY=a-3b-3e3k7m-4
now_and=c3 now_he=c3e4 now_nobod=d3h3 now_the=b3 now_they=m-4 nowh=i6 nowh_to=i6
numb=a8b-7d-5e-5f-3g-5h-4j-5l19m5 numb_NUM=c3 numb_and=c3i5l9 numb_com=l6 numb_he=a4 numb_is=k7
numb_of=l6 nur=e4f-4m-3 nur_WANT=c4e4 objecti=g12 objecti_each=g3 oblig=i7 oblig_to=i7 obviou=l-3
oclock=a11 octob=a-3e5j6k4 octob_and=e6 of_#=a-4h5i-3j6m3 of_DEPT=b-6c-5e3i-3k-3m-3 of_DIFFER=h-3k4
of_FACE=e6 of_MEET=a3 of_MONTH=a3 of_NUM=b-3e-4f-3i-4j9l-4m5 of_THEY=a-3c-5e5g-4i6j-4l-6m-5
of_UNIT=b5 of_WE=b5e-4f-3h-3i6k-4l-3 of_YEAR=l4 of_a=a-4b-4c-4d-3e-4f-5g-7h3i-5j-3k-4m-3 of_anyon=g5
of_being=c3j6 of_compan=l8 of_energ=m3 of_explan=l11 of_face=e6 of_gas=m5 of_his=e7i9
of_it=b-5c-3e4g3h3 of_life=k6 of_los=b4 of_mine=i6 of_net=m4 of_next=f3 of_nine=g5h-4m3 of_one=a5c4
of_our=b3i8j4l-3 of_peopl=e4 of_that=m4 of_the=a10b-8d-8e15g-6h5j5k-11l15m-16 of_them=c-4i-3l-4m-3
of_thes=c3m3 of_tuesda=a4 of_two=k4 of_us=e-3m-3 of_what=i3l6m-4 of_who=a9 of_work=l5
off=a17b6c-9d-6e3g5h-6i-5j-6l-4m31 off_#=m3 off_ASKUP=b3l5 off_THEY=b4m3 off_a=e9 off_abov=b3l5
off_from=b-4e8 off_is=a5 off_the=c5e-3g9 off_to=a6 offic=a-7c-3d7e-3f-5h17i-4j-4k11m-6 offic_and=e6
offic_each=g6 offic_is=e5 offic_on=h5 offlin=a7 offlin_and=a7 oil=a3f10l5
old=c-9e9g10h-6i-5k-6l-5m-5 old_contrac=f4g6 old_lady=b5 old_man=d3 old_mr=a3 old_one=a6b3e3
old_union=g10 oliv=a6l5 on_#=a-4c-3e4f10l-3m-3 on_DEPT=a3b5f4 on_DIFFER=g6 on_MANY=c3h6
on_MONEY=a-3m10 on_MONTH=a-7c6e-3f33i-4j-4k-3 on_NUM=a-5c-7e9f7g-3h6i-4j3k3l-4m-4 on_QUEUE=d8
on_SAME=j4 on_SAY=h4 on_THEY=b10c-3 on_UNIT=g7 on_WE=b-3h8j12k8 on_a=a4b-3c-4d7f-3l-4m3 on_an=d7
on_both=g7 on_call=h4 on_day=g7 on_each=h4 on_ever=j4 on_everyth=c3h6 on_frida=c9 on_her=b6
on_him=b5 on_how=g4l8 on_it=a3b5f4 on_leav=d8 on_monda=c8f9 on_one=c-3e5h8j6 on_our=h9j5k3 on_pap=c6
on_pay=m4 on_princip=g8 on_salar=m6 on_sick=g8 on_sight=a8 on_somebod=c3 on_sunda=f7 on_that=c3l5
on_the=a4b-3c-6d-9e7f35g3h-4i-10j-5k-9l8m10 on_thursda=f3 on_top=m8 on_what=e3
once=a-6b3c4d7e-3g-4h7j8k-4 once_a=d4f4 once_is=h5j8 once_you=c6 one=a3c27d-8g17h26i15j-5k-4l11m-15
one_and=g4h15 one_by=h4 one_can=c8 one_custom=i12 one_day=c3k6 one_dont=e10 one_else=i10
one_event=l6 one_field=h-3 one_get=a4h3 one_is=f5 one_know=h4l6 one_leav=h3 one_line=e3i6l10
one_more=c5f4h5 one_of=a-3i-3 one_page=b4h6 one_report=h5j4 one_season=h6 one_that=c5e4
one_thing=l11m4 one_to=f3m3 one_we=l3 one_who=a4c-3d3i4l4 only=a4b11c7d15e3f-4g-6h-7i4j-4k-5l-9m8
only_ever=c9d7 only_need=e9 only_one=c4i3 only_road=i9 only_the=d6 only_thing=a4
open=a-7b9d-5e-5g-6h16k5l-9m8 open_MANY=h10l-3 open_THEY=j6 open_WE=k4 open_in=h3 open_on=f4
open_point=h10l-3 open_the=b6c-3k4 open_they=c3j6 operato=l3 opinion=b4l7 opinion_about=b5
opponen=g7 opposit=g3 or_DIFFER=a3l6 or_LACK=f9 or_NEG=c13d-3f7l3 or_NUM=h7l3 or_QUEUE=i6 or_in=d3
or_leav=i6 or_not=c7 or_noth=c7 or_the=f3 or_thr=h7 or_two=a3l6 or_without=f9
ord=a13b-6c6d5e-3f-3g8h-3j-3k-3 organi=d11 orthopa=a7 oslo=c4e8 oth=a14b22c-7d-4e14i14j3k-10l-6m-8
oth_DEPT=c3f11g4 oth_NUM=a3e12 oth_and=a3i3 oth_branch=g5 oth_deleg=a5 oth_get=a3l5 oth_half=e9i3
oth_in=b8 oth_is=b6 oth_move=a-3h8 oth_one=e4 oth_peopl=b3c3f6 oth_platfor=i11 oth_side=j3
oth_to=a4b4 oth_will=a3c6 our_account=l7 our_and=l3 our_bank=a4b3i5 our_board=c4i5 our_book=b9
our_booth=f3 our_cfo=e5 our_compan=i4j3 our_count=l6 our_draft=a5g4h3 our_engin=b4 our_figur=b3
our_firmwar=b4 our_forecas=b-3c9l-8 our_is=m5 our_law=e4 our_lett=g7k6 our_machin=g9 our_man=d7l5
our_mock=c4 our_mon=f4 our_only=i5 our_own=e8l4 our_pap=i6 our_peopl=e4j3 our_product=e4
our_rival=b8 our_sal=b3 our_side=b3h5j4 our_suppli=f5 our_think=b4 our_train=m4 our_truck=b4l-3
our_two=l3 our_warehou=m5 our_word=b6 ourselv=c3e7 out=a6b5d3f4g7h14i-5k6l-6m-5 out_about=h6
out_and=a7e3f7 out_around=f7 out_befor=f7 out_in=a5f-3 out_of=b-3c-3e-3g6h6k14l3 out_who=d5h5
outag=j9 over=a-9e10f-7g3l-6m-4 over_a=m-3 over_coff=h4 over_everyon=e5 over_it=c7h4 over_our=b8j3
over_the=g5j6 over_ther=d6e15k-3 over_us=k5 over_what=b4 overdra=f4 overnig=j11 oversta=l8
oversta_the=l8 owe=j4 owed=j4m4 own=a-7c-4d10e17f-6h9i-4j3k-4l8m-5 own_BOSS=e8 own_DEPT=d4e10
own_MEASURE=l7 own_MONEY=l5 own_board=e6 own_did=b3 own_for=d6 own_margin=l5 own_promi=j6
own_sensor=b5 own_the=g7i5 ownersh=e9 packag=b3h10m7 pag=h-4i4 pag_of=h-3 page=b4h5l4 page_of=b5
paid=a-3b-3c-5g4i-3j7l-6m-3 paid_#=j4 paid_NUM=j4 paid_by=g6 paid_for=b3j3 pap=a-8b-5d8e-5g-3j4k-5
pap_DEPT=c7i6 pap_NUM=j3 pap_and=g3l3 pap_it=c7i6 pap_with=f4 paragra=a6h4j4 pari=h-4 park=e3f-6h6
park_THEY=e4 park_he=e4 parlia=m-3 part=b-4c-6d-5e11g7h5i-5j5l8 part_MEASURE=l5 part_and=h3j5
part_numb=l5 part_of=l6 partn=b12c3d-3e3g-3h3i5 partn_and=h5 partn_want=e3 pas=b-3c-3d5k6m5
pas_MONEY=m7 pas_on=k7 pas_rent=m7 pas_things=d7 past=c4 patent=b-5c-4f-3h3j-3l-5m-6 patent_AGO=h3
patent_aft=h3 patent_and=i4 patent_befor=h3 patent_for=g4 patient=c7f11
pay=a5b-12c11d-8e-3i-9k-6l-11m17 pay_#=m8 pay_a=a7 pay_and=a4 pay_befor=a4 pay_for=c7m5 pay_some=f4
pay_the=e3j4 payback=c6 payback_is=c6 payroll=f3 peac=g4 peep=k5 pen=c6h4 penalt=m4 pension=a-4h6
pension_fund=g3 peopl=a-6b19d-4e5g7h5k-7m-6 peopl_and=b-4l6 peopl_ask=c3f6 peopl_did=b4j6
peopl_here=b6 peopl_in=d5e3h3 peopl_look=b6 peopl_on=g3 peopl_that=a4e3 peopl_to=b7g7 peopl_work=l5
per=c3h-3l-3m10 per_NUM=c5m-3 per_unit=m6 percent=a-7b-5d-3e-3f-4h-5i15j-3l13m12 percent_and=g7
percent_is=m6 percent_less=l9m-5 percent_of=i17 percent_over=m3 period=f-3m3 permit=a4b3c8g4h9l-3
person=h6 petrol=j7 petrol_station=j7 pha=g7j5 pharma=b3 pharmac=b-3h3l-6m8 phon=d3h-3k7 photogr=b6
pick=g7k6l-3 pick_up=g8k7 pictur=h10 piec=c-3e5g4h9 pilot=j4 pla=a-3b6f-5i8l7 plac=c-3e-3i10m-4
plac_and=i8m-3 plan=a-5c-5d-3e6f-3h-4i-4j5k3l-4 plan_FACE=j9 plan_a=g5 plan_home=j9 plann=j3
plant=a-5b-7c4e-4g-3h-3i-5l-4 plant_of=c7 platfor=i17 plot=b3h4 plu=a5l-3m10 plu_#=m4 plu_NUM=m11
point=a4b4e-3h27i-3l-4 point_THEY=a3 point_most=h6 polic=a7 polit=a7 pool=h3 port=d-3h6i4 port_in=f4
port_the=h7i6 positio=a6c-3e-3g4i6 positio_and=e-3g4 positiv=k4 positiv_in=k4 post=e4f3g6 pour=a6
pour_GAP=a6 pour_more=a6 pow=d12e7i-3k-3 predece=b-3j10 predict=m3 premium=l5 prepar=a6b10
pres=b-4c-3d3e-4g5h-4i-3l3m-4 present=d3g8m6 preside=c-3e9g10l-3 preside_in=g8 preside_of=d4
preside_say=g4 previou=j5 pric=a-6b-8c-10e-4f8g-6h-3j-9k5l-12m16 pric_by=m5 pric_is=d4f4m-9
princip=c3e-4g6k3 princip_and=c5k4 print=f5 print_on=f6 prison=a5c3 problem=g3l3 proc=b5 procur=g6
produc=i7 product=a-3c8e6g3h-4i3j-3l9m-3 product_each=l6 product_manag=b6 profess=e8 profit=a7
program=e7 project=c-3f3 promi=a-7d-3f-3h-3i-3j34k4l-3 promi_it=e5j4 promi_that=j8 promi_the=j6
promi_to=k5 promoti=e5 proof=c3l-3 propo=b7i6 proposa=a5j3 protect=h7 prov=l10 public=e6 publish=m3
pull=c4e5 pump=l6 pur=i6m3 pur_and=i6 purcha=a-4b-4c4d9e9f-3h-5j-3l-4 purcha_and=c4e5
purcha_manag=g5m3 purcha_say=d7 push=a5e5i8m-4 put=a4b3c13d-3e-5f-4g-4h3i-3k4m-6 put_in=c3
put_it=a4c3h6l3 put_our=a5b5l-3 put_the=a-3b4c3l10 qualif=i4 qualit=c4g7l5 quarrel=e8m8
quarrel_about=e9l3m3 quart=d4 questio=a12b-3f-4h8j-3l-4m9 questio_has=a3 questio_of=a9 queu=i5
quick=b-8e-3m4 quiet=j5 quit=i5j3 quot=e3l5 radi=h3 radical=e9f3g6 radical_MANY=e6 radical_list=e6
radio=g8k5 rai=l3m9 rail=h3 railwa=c4h8m-3 rain=b-3c10 ran=f-3 rang=h3 rate=a3i7
rath=a-3b-5d-3e21g-4h-3i-4j-3l-4m-3 rath_MOVE=c6 rath_die=e6 rath_give=c6 ratio=h4m4 rd=f8 re=e4
re_FACE=e4 re_electio=e4 reach=k6 read=b9c9e-5f-3g-3h-4i-4m-3 read_LAPSE=a4 read_it=k5 read_out=a4
read_the=j5 read_to=b5 real=b-3c-3d10e-3l17m-3 real_MONEY=l4 real_cost=l4 reason=b-3c7 recip=b5
recogni=a4 record=b5c-3l7m-3 record_in=l5 red=l11 reducti=c-3 referen=c8 referen_in=c-3
refu=g13h-4i10 refu_to=g6 refurbi=b-5l12 region=c6d4 regiona=d5e-5g3h-3 regulat=i8 reinsur=d5
reinsur_and=d5 reject=a12 reject_the=a6 relea=a3b3 remain=a3k5 remain_NUM=a5 rememb=l8 remind=k12
renew=b5c7 renewal=c5f-3l3m-3 rent=c4g-3h6l-3m17 rep=a-3c-3k18 rep_and=j5 repair=j9l7m-4 repeat=a5e5
replac=e3f3j8 replac_garden=j8 report=b-3c-3e-4j12l9m-3 report_each=l4 report_into=d3h6 report_to=g4
report_too=l5 request=d4h4k10 requir=h7 residen=l9 respon=k6l5 respons=d5 rest=a4d-3k-3 rest_to=a6
restaur=a3f9 restor=c3 result=a8i-3l6 resum=a7 retail=d3 retir=a4m-3 return=j6k4 revenu=b5c5
review=l5m5 rich=i10 rid=c3 rigg=l9 right=a3b-4c8e5g-3h3m-4 right_and=e4 right_for=c8 ring=j-3k8
rings=g6k5 risk=e5 riv=a-3c-3h-3l4 rival=a-3b8c-3e4g10l-5 road=a-4c-3d-4e-3g5i22 road_to=i4
roof=a-4c-3f-4g-3h6l4m-3 room=a-6c-3e16f-4g-3h14i-3j-3k-3l-4m4 room_and=e7h4 room_on=m6
room_with=b5h4 round=a19d-3e-3h-5i10k-3m-5 round_#=a5 round_and=a3l3 round_in=a3 rout=a3 row=h4
royalt=j3l-5m12 rubbish=h6l-4 rul=i7 rule=e3 run=a-6c19d-6f3g-5i-5j-4k-3l-3 run_in=c9 run_it=b3c7
run_out=f14h3 runn=a-3 runwa=f-3 safet=h3 said=b-7c8d-6e-3g-5h-3i7j6l3m-4 said_at=l5 said_dont=c5
said_no=a7 said_that=j5 sail=f3 sal=e9h-3i8j-3l-3m-7 sal_directo=e-3g4 salar=m6 salt=c4 salt_wat=c4
same=a22b-8c-10d-4f-5h-6i-4j3 same_day=a-5k6 same_map=a4 same_peopl=a3 same_promoti=e5 same_roof=l6
same_two=a6 sat=a11 saturda=f5 saw=k9l5 say=b13d13e-11g-6h-11i-10j-11l18m7 say_#=a4l4m11 say_a=a6i5
say_and=b5d11j4 say_eight=c5 say_five=l6 say_he=k6l-3 say_im=l6 say_it=b4d7g-3j-3l8 say_its=h3m3
say_legal=d9 say_my=b5j7 say_ninetee=l3 say_no=a4b-3c-3d-4g4 say_nobod=m-3 say_on=g8 say_one=l4m4
say_our=b3 say_red=l11 say_seven=l-4m4 say_so=e8g4 say_that=a-6d3h-3j-3k-3l6m3
say_the=a7c7d-5e-3f4g-6i4j-3k4l9m4 say_their=l6 say_ther=l3 say_thirt=a4c5l-3 say_two=l-3m9
say_what=c7 say_which=b4h3 say_without=i4 say_yes=d11 scal=b8c4h-3l8 scal_are=l9 scann=c3 scar=c7
scar_them=c7 schedul=f3 schedul_is=f3 school=a-6b-6c-4e-3f-3g-3i-3j5k-3l3 scoot=b5c4 scrap=j3
screen=a6 season=a-3c3f-3h3j6 seat=i8 second=a3b13c5i6j4 second_one=b6 secreta=a-3k9 securit=d4
securit_BOSS=d5 securit_chief=d5 see=c20d-4f-3g-4i-5j-4k-4l5 see_DEPT=c12 see_NUM=c7 see_THEY=b3e3
see_WE=b4e3 see_a=b3 see_it=c12 see_one=c7 see_what=a4h6 seed=a4 seed_MEET=a5 seed_round=a5
seen=a10b7f-3h4i-3k5l-4 seen_it=b3 seen_such=c4 seen_to=a3b5 sell=a-6b-8d-3e10h-5i-4j-6k-4l-5
sell_THEY=c6 sell_tax=f3 sell_the=e4g7 send=a-6c-6d-3e-4g8h-4i-3k-4l-5 send_DEPT=j5 send_DIFFER=b4
send_NUM=b4 send_each=m4 send_it=j5 send_two=b4 sensor=a-3b3l6 sensor_are=b5
sent=b-5c-5d3e-4f-3g-3h3i-3j5k12m-4 sent_DEPT=j4 sent_NUM=j5k5 sent_WE=d6l3 sent_a=h6 sent_it=j4
sent_the=k6 sent_us=d6l4 sentenc=a4b11h-4 separat=m4 septemb=c-3k5 ser=c20 ser_is=f3 serv=g6
servic=k4 session=a5b-3d6f-4g-4h-4k-3l-3 set=a-3b-4i6l10m-4 set_of=l8 set_the=i8
settl=c-3f-3h7j3l4m7 seven=k5l-4m13 seven_week=k6 sevente=d-3h8 sewag=b6h11
shar=a-4b6e-3g8h-7i-5l-3m-5 shareho=g15 shareho_meet=d3g3 she_ask=b7e4 she_been=d5 she_doesnt=d3
she_had=c7 she_is=e6 she_need=d6 she_said=i5 she_say=j4l-3m12 she_think=b4c-3d6 she_wont=b6j5
shed=g7 sheet=a-3b-3f4j4 shell=g8j9 shell_began=j9 shift=e5g5h3 shift_has=e6 shift_lead=g7
ship=a8b3c-3f5m-3 ship_NEG=a5f3 ship_cant=a5f3 shipp=l8m-3 sho=h8 shook=j5 shook_hand=j5
shop=a-3b-3c-4f4i6l3 shop_comput=l5 short=h-3l4 should=a3b11c-3e-3 should_be=a6b4f4h3
shout=b-4e10l-3 show=a-6b14c-8d-6e-4f-5g-4i-6j-5k8l21m-6 show_DEPT=c4l5 show_NEG=l12
show_THEY=b4c-3e3 show_WE=b7l-3 show_how=b3l4 show_it=c4l5 show_me=b4 show_us=b3 shrimp=c3 shut=j4
sick=g7 sick_QUEUE=g8 sick_leav=g8 sid=b4g6l-5 sid_have=g7 side=a7c-8d-5e6f-4g-7i-4j8k-4l-7m-4
side_NEG=j4 side_WANT=e5 side_is=b3 side_of=e4 side_want=e5 side_with=h5 sight=a8
sign=a3b-7c-5d-10e-3f-6h-5i6j12l-10 sign_a=c7 sign_and=c3 sign_befor=a3 sign_by=f5m3 sign_it=i13
sign_that=e5j6 sign_the=e3j3 signatu=d8e-3f6i-3 signatu_it=d4 signatu_now=c3f6 silenc=k25 similar=c4
similar_thing=c4 simp=k-3l4 sinc=a11b3c-6d-6e-4f-9h-6j-11k24l-3m-4 sinc_#=a-3b3 sinc_april=a-4
sinc_he=g3k4 sinc_januar=d3 sinc_last=a3 sinc_march=a3i6 sinc_may=a8 sinc_septemb=k8 sinc_spr=m3
sinc_the=a7b12c-4d-3e3i-3j-4k12 sinc_then=j4 sinc_we=k12m-3 singl=c-4f5i5 singl_sourc=f6i7 sist=e7i6
sit=a8b15c-10d9f-4h-4i-3j-3k-3l-3 sit_in=a4b11c-3g3 sit_on=b6c-5d7 site=a-3c-3e4g3k-3l-3
six=b-3e-3h8j-3k-3m10 six_and=c3 six_day=f5m3 six_percent=g4 six_week=c3f-3l4 sixt=l3 sixteen=h5
sixteen_MANY=h5 sixteen_offic=h5 size=a-3b-4c10i6 ski=l5 skipp=l4 skipp_SAY=l4 skipp_say=l4
sleep=a-3c15 slid=d5h6 slid_for=d6h6 slot=f5 slow=a5b3 small=b-5c-3d-3f-3g-4i7l-5m11
small_thing=a3h5 smil=b6k6 so=a5b12c-4d-10f-3g-3i-9j-6k-7 so_DEPT=b3l3 so_THEY=h3 so_do=a7c4
so_each=b3l10 so_far=a6 so_in=e8 so_it=b3l3 so_that=b8 socket=a5 soft=e3 softwar=c5 softwar_firm=c5
soil=l3 sold=b-3g3i-3j14 sold_DEPT=j5 sold_it=j5 sold_to=j3 solicit=m3 some=c-3d-3e6f3g4i-3j-3m-4
some_HOLD=e5 some_hold=e5 some_suppli=f4 somebod=d5e-3f-4g21h7i-6k-5l-4 somebod_ONLY=a4b3i-4j3
somebod_else=a4b3i-4j3 somebod_in=g5 somebod_is=c3 someon=c7d15e7g7j-3k-3l-3 someon_ONLY=c6
someon_else=c6 someon_in=e7 someon_who=d8 someth=a-4c7d-3e8f3g4i-5j-3k-3l5 someth_LIKE=c6
someth_ONLY=e4l9 someth_else=e4l9 someth_like=c6 someth_to=e3 son=a-3e9g9m-3 song=g4 soon=b6
soon_as=b6 sort=h5 sourc=f5i7 spain=j5 spain_GAP=j5 spain_too=j5 speak=b7d10e5 speech=a8 spend=h6
spit=j4k4 spit_of=j4k4 split=b3e8 sponsor=f5 sport=m4 spr=a-4c3f-4j4k7m4 spread=g9 spreads=h3 st=f9
staff=a-3b-5c4d-3g8h3 stamp=d-3h13 stand=d4e3j3m3 standar=b3h-3i17 star=c6f-3h5
start=c-8d-5e-5h6i-6k-5l7m7 start_ORD=f4 start_a=g7h3 start_again=f4 start_at=h3 start_to=j4
start_up=m12 start_with=h3l3 stat=a15b3d-3e-3g-4h-4i-3k-3 station=j8 statu=a6l-3 stay=a3j7 ste=d3h7
ste_committ=h9 steel=l4 step=a-4h5 step_ever=h6 still=a-4c10d10e5g-4h-4i-3j16k-4l4m-3 still_be=c6e3
still_has=c3d3j3 still_open=c4 still_the=d8 stock=f12 stock_for=f5m3 stomach=b3 stomach_say=b3
stop=a8b11c-5e-4f18g-4j7l-3 stop_and=a5j5 stopp=f3k10 stopp_pay=f4 stor=e-3g7h-3i5 straigh=d5
strik_to=a4 strong=c3 stuck=a4 stud=l3 studio=c6 success=d4 success_SAY=d5 success_say=d5 such=c4h3
sued=h11 suit=b3l3 sum=g4m-3 summ=a9k-5 sunda=f5 superma=i4l9m4 superma_chain=i4m4 supervi=l7
supervi_what=l4 supp=d-3 supp_of=d-3 suppli=a-5b-3c-3e-4f5g-3h-4i9l-4m8 suppli_SPLIT=i10
suppli_against=i10 suppli_of=m5 suppo=j7 suppo_to=j7 support=a6e-4k-3 support_WE=d5 support_us=d5
surchar=h4 surchar_that=h4 sure=b8c4 surg=f4 surgeon=e5 surv=h7 surveyo=g6m3 surveyo_say=m3
surviv=a4b-3e5 surviv_giv=e5 surviv_hand=e3 surviv_salt=c4 suspect=b8 suspect_that=b9 swear=b4c5j3
switch=c6 swor=j7 swor_no=j5 sworn=f4 system=c4g3h11 system_NUM=h11 tabl=a6b-4c-4d4e-3g3h-4i3l7
tabl_THEY=a4l4 tabl_and=f4i6 tabl_they=a4l4 tak=a-4e3g3h-3i12j-3l8 tak_#=i8 tak_four=l5
take=b12c-4d10g-7h-5i6j4k-6l-8m6 take_a=i5 take_his=b4j5 take_it=b-5d8i9 take_our=b6i3 take_over=j3
take_the=b6c-3 taken=d4f3 takeov=b4 tal=b11l-3 talk=a-3b8c-5d3h-5i-4k-8l-6m-6 talk_about=b4d4
talk_are=a5 talk_befor=a4 talk_in=h4j3 talk_the=a3 talk_to=a-4c-3g9i3j3 talk_with=a-3b3 task=h-3j8
task_forc=j8 tax=a-3c-4f5h13 tea=a5 teach=j7m8 teach_DEPT=m4 team=b-4c-3e9h-3 team_lead=e7 tear=e6
tear_THEY=e6 tear_her=e6 tech=e5 tech_transf=e6 technic=b-3g3h-5 technol=b7c3 tehran=h11
tell=a-3c-3d3e15f-3g28h-3i-7j-5k-5 tell_me=d3e9 tell_peopl=g7 tell_the=e8g4 tell_them=l4
tell_us=c-3d3 ten=a-5c11d7f5h-5i4k-3 ten_day=f6 ten_thousan=d9 ten_week=f5 ten_year=b4c8f-4
tenant=i6 tenant_have=i6 tend=a7 tenni=g7 tenni_club=g7 term=e-3g-3h-4k-3l-4m-4 term_MEASURE=f4j5
term_are=a3i4 term_sheet=f4j5 test=b6f3g4 test_and=b3 test_the=f4 text=a10 th=a-4f14g-3h-4m-3
th_and=f-4 th_then=f3 than=b-7c-4e9g3h3i16j-4k-3l9m6 than_NUM=m6 than_THEY=i5l12 than_WE=i10
than_the=i5m5 than_their=l12 thank=m3 thank_WE=m3 thank_us=m3 that_DEPT=b-6c3d6g-4h-5i-3j4k6
that_DIFFER=a6h-3 that_GAP=l4 that_MONEY=m3 that_MONTH=c7 that_NEG=b3 that_NUM=i5j4l3 that_QUEUE=h4
that_SAME=d7 that_SAY=d4e5 that_SPLIT=e5 that_THEY=a-3b-6d-4e9g3j-3
that_WE=a-6b12c-7d-3e-4g10i6j-4k-4m4 that_against=e5 that_depend=h4 that_even=l9 that_goe=c3g3
that_grew=c5 that_has=c5 that_he=b-3e5g3i3 that_how=a6 that_i=b3h3l-3 that_is=b4k-3m6
that_it=b-5d7g-4h-4i-3j4k6 that_may=c7 that_one=i6j4 that_our=f4g5l-5
that_the=a3b6c8e-6g7h-4i-3j-5k-4l18 that_ther=b5l4 that_they=c6 that_theyd=b3 that_was=f-3j-3k20
that_we=a-5b14c-7e-3g5i7j-3k-3l5m5 that_wed=b4c-3j3 that_were=b-5f6 that_what=c5 that_when=l7
that_with=b5 that_would=l5 the_#=a-6c-4d-3e-4f27g-5h-6i-4j-3l-3m-5
the_AGO=b13c-10e5f-4g13h-4j20l-7m-5 the_ASKUP=d5k10 the_BIG=f6g7h-3i7
the_BOSS=a-8b-11d22e10g9h-11i-8k4l5m4 the_DEPT=a-6b6c-3e25f-3g-7h-5i-4k-3l-4m6
the_DIFFER=a5c-4d-3e12h3 the_FACE=a-3c6e3f6i4 the_FIRST=b-3c13d-3f5g-3h-4i-4j13l-3m-3 the_GAP=l4m3
the_HEAR=a-4b-3c-3e7 the_LAPSE=a-4b-3c-3f12g-4i5k7m-4 the_LOSEJOB=d3e5g4j3 the_MANY=g-3h8i7l-3m4
the_MEASURE=c-6d-5e4f-5j7k-3l6 the_MEET=a10b-6c-5d-3e5f-3h5i-5j-4k4l6m6
the_MONEY=a-3c-12d-7e5f8g-7h-6i5l5m30 the_MONTH=a11b-3j-3 the_MOVE=f3
the_NUM=a-6b-4c-7f24g7h-12i-7j-4 the_OFFER=f11k4 the_ONLY=b-3i18m5 the_ORD=a18b6c-4d4e6f-3h-3i-3l-3
the_PROMISE=j8 the_QUEUE=a11b4d-5e-6g5h7j3l-4 the_REACH=d-3k8 the_SAME=a18b-6c-4d-3f-4h-5i-3j5k3l3
the_SAY=f3k10l7m-3 the_SIGN=c10d7h7 the_SILENT=j5 the_SPLIT=g8l-3 the_THREAT=a3f7 the_TRY=b3c3i-3
the_UNIT=a-4b3c5f7g8h-4i-3j6k-4l3 the_UNKNOWN=c13e3 the_account=d3f3 the_agenda=a9h3 the_agent=g5k3
the_airport=a5 the_answ=f3k-3 the_api=j7 the_app=b5 the_approva=c4 the_attenda=j6 the_audit=f-3l4
the_bank=a-3b-3c5f4g10h4l-3 the_batt=g3 the_best=c4 the_big=e3f6i4 the_board=e3 the_book=b4j6
the_bottom=l5 the_break=f4 the_budget=b4f3m-4 the_build=c3g6m3 the_busin=d3e6 the_buy=h4
the_calenda=i6 the_call=f3k10l3 the_canteen=a5b4j5 the_car=e3i3 the_case=g4 the_cfo=e4 the_chequ=m5
the_chief=e3g4 the_choru=a6 the_city=b4c4d-3h9 the_claim=l4 the_clock=f4i7m-3 the_coaliti=e8
the_coast=f8 the_commiss=a6 the_committ=c5d3k4 the_compan=b-5m4 the_contrac=e3j15 the_corrido=e8j8
the_cost=b3l4m-4 the_council=c4d-3e3f3h4m6 the_countr=d5i4 the_court=a-4c10f6 the_cran=j5
the_custom=i5 the_dai=m4 the_damag=l11 the_danc=a6 the_data=j4 the_date=a9c10 the_day=b5c9g6
the_deal=b9g3 the_deleg=b5d5 the_delegat=c-3d9e4 the_depart=d9 the_deposit=b4j11 the_deput=d5
the_directo=e4 the_docu=j6 the_door=b6e5 the_draft=k9 the_draw=j4l5 the_electio=b3e3 the_end=a-3f9
the_engin=e7 the_even=a5 the_exhibit=f4 the_fair=f4k5 the_fami=d5e4f3h-3 the_fifth=e3
the_figur=b5l8m3 the_file=a-3c-3d11e-3h10k7 the_financ=c5e6 the_fire=a3l3 the_firm=e4
the_first=b-3c13d-3f5g-3h-4i-4j13l-3m-3 the_fiscal=f9 the_floor=c3 the_food=m3 the_form=g5i7
the_found=c5j-3k4 the_four=m3 the_fourth=a6d6g3h-3 the_furnac=f8 the_futur=c7 the_gate=a5b9l-3
the_general=g6 the_good=a5b5 the_govern=b5f6 the_grant=f3m5 the_group=e-3l3 the_guarant=j3
the_harvest=f6 the_head=d-4e4f4g3 the_holida=k6 the_hospita=a4 the_hou=c-3e7g7 the_hour=g4h-3l4
the_ice=f8 the_incumbe=g9 the_index=l6 the_install=l5 the_institu=l7 the_insur=d6 the_invento=d3
the_investo=a3f4 the_it=j4 the_job=g5j3 the_key=g4i5 the_label=b3c5 the_ladd=l7 the_landlor=c7i6
the_last=b8c-4f-4h-3i3j12k5l-4 the_law=b8e5g3h7 the_lea=f6 the_lead=e4k3 the_leaders=e6
the_lett=a-7g-4h8l11m3 the_licenso=b8 the_line=e-3j4k11 the_list=b3i8l-3m4 the_lock=l5m-4
the_machin=a4b4f7 the_mail=j3 the_man=d4e-3g14 the_manag=e6 the_market=c7l-3 the_matt=a6
the_meet=a-4e3g3 the_memb=b4e6 the_merg=e6 the_messag=k7 the_middl=a-3j8 the_minist=e3
the_ministr=e-3j9l6 the_minut=a3b-3e3i3l-6 the_mon=a4c-3e3f7j6 the_month=e3f3 the_morn=a5
the_musicia=a6 the_neighbo=g10h-3 the_new=a-3b6d-3e-4f3g8h-3i4l7 the_newspap=b5g15
the_next=a7d5i-3k5 the_night=e6 the_noi=h7l4 the_numb=i4k5 the_nur=e3 the_off=f7k4
the_old=b7c-5e10g10h-4i-3j9k-3l-3 the_one=d3l3m3 the_only=i10m5 the_operato=l6 the_ord=a3l3
the_oth=a18b18c-10d-3e9f-3g7h3i-11k-6m-5 the_overdra=f4 the_own=d-3g4m5 the_pap=a-3b-3d12h3j3
the_parent=l4 the_partn=k4 the_patent=g4 the_payback=c6 the_pen=c6h5 the_percent=m5
the_permit=b4c9f3g5h5 the_pharmac=m8 the_phon=k11 the_pla=b4f-4 the_plac=i7m-3 the_plan=b3h-3j5
the_plant=c-3d4 the_point=h3 the_port=a4h6i5 the_pres=g7l5 the_preside=d3 the_previou=j5
the_pric=f4i5k4m5 the_problem=l3 the_product=c4l4 the_program=e5 the_pur=i6 the_questio=a8
the_quiet=j5 the_radio=g9 the_railwa=c5h10 the_real=d12 the_refurbi=b-4l10 the_region=d4
the_regiona=d6e-3g3 the_regulat=i8 the_reinsur=d5 the_remain=a5 the_rent=m5 the_rep=j4k4
the_replac=j8 the_report=j10 the_rest=a5 the_riv=c-3l5 the_road=g7i5 the_room=e5f-3h4 the_sal=e11
the_same=a18b-6c-7d-3f-4h-5i-3j5k3l3 the_schedul=f3 the_season=f7j4 the_second=a5b8j3
the_secreta=k10 the_ser=f3 the_shar=k5m-3 the_shareho=d3g3 the_shell=j9 the_ship=a5f6 the_shop=f6
the_site=e5g6h3 the_skipp=l4 the_small=e4 the_staff=b-4g9 the_stat=a14b5m-3 the_ste=d5 the_steel=l5
the_stock=l3 the_strik=a3f3 the_stud=b4l3 the_sum=l4 the_summ=a8k-3 the_surgeon=e5
the_tabl=c-3d5g4i5m3 the_talk=a11g3 the_tax=f3h6 the_tend=a7 the_tenni=g7 the_thing=c-3i7
the_third=e5 the_thr=e7g7 the_ticket=k7l3 the_time=h7i7m-3 the_tool=j11 the_town=d3 the_trad=b12
the_train=f12 the_treat=j8 the_truck=b6 the_trust=d3 the_twentie=f17 the_two=a6b3c-3e12h3l-4
the_union=e-3m8 the_villag=g5 the_volum=c6 the_vote=c5e-4f5 the_wage=m3 the_wall=m3 the_walloon=e6
the_ward=e3 the_warehou=c4 the_way=l5 the_week=j4 the_whol=a5b-3c-5d-3f-4h8j-3l3 the_window=f9
the_wine=b4 the_work=c-3e4h3j3 the_wrong=l5 the_young=e9 their_board=c5i7 their_budget=f-3
their_chair=e5 their_chief=e4 their_cloud=b4 their_engin=c4 their_found=b4 their_head=m4
their_law=a3b3k6 their_no=a13k-3 their_numb=a5l5 their_off=m9 their_own=c3e7 their_part=e4j3
their_peopl=a5b3 their_purcha=e6m3 their_say=b-3l9 their_word=b6j8 them_and=c6l4 them_down=j6
them_for=i3 them_have=e3 them_is=c12j-3 them_it=i6 them_out=g7 them_that=j5 them_the=b3c4
them_they=a5 them_to=a4b3 themsel=e7i6 then=e5f11h-4i-5j9l-8 then_DEPT=a6d4h3 then_NEG=e7k7
then_SAME=j5 then_THEY=b4c3d3e3f5 then_a=b5m5 then_ever=j5 then_it=a6 then_noth=e7k5
then_she=c-3d3e3f4 then_the=j4 then_they=b5c5 ther=a11b-9c-11d8e7g-12h6i15j-5k6l7m-9
ther_NEG=a-3c-3d4e-3f7i6 ther_a=e13i3 ther_and=d4 ther_are=b-3c-3d-4e-4h18i8k-3l-6m-4 ther_be=c4
ther_has=a5k3 ther_is=b-3c-4d-4e3i5k-5 ther_no=d5i6 ther_noth=f5 ther_will=a9c-3e4 thes=c3m3
they_also=l3 they_answ=a11b3 they_are=a-3b-3c17i4 they_ask=d4i-3k5m-6 they_blam=l13 they_bring=a7
they_call=c8e3 they_cant=e9m4 they_chang=d3i8m-4 they_claim=a8l5 they_complai=b3 they_control=b4i6
they_could=b3c8i12 they_do=l5 they_dont=a-3 they_had=c3j10 they_have=a-4b15c-3d-4g-4i6j11k-4m3
they_hold=a7 they_keep=g7i6 they_know=i8 they_left=j14 they_like=c5 they_measur=l4 they_mov=j5
they_need=i6 they_off=m5 they_put=a3b3c3l4 they_reject=a6c4 they_said=a3f3i5k5
they_say=a9b-14d3e-4f5g-5j-6k-4l5m8 they_see=a3 they_sent=a3 they_shut=j4 they_sold=j10
they_start=h3l7 they_stop=a4b4 they_take=b3 they_think=l4 they_took=j5 they_use=l8 they_used=j5
they_walk=f4 they_want=a13b11e-5f3g-4h4i-3j-3m12 they_were=a6b4k3 they_will=b11 they_wont=b5i-3
they_would=b3m3 theyd=b19c9d-4e-6f-5g-6l-6m15 theyd_LIKE=b4h4 theyd_MONEY=m7 theyd_NEG=c4i6
theyd_TRUST=b6 theyd_WANT=c8m4 theyd_be=b3k6 theyd_do=b5m3 theyd_have=m5 theyd_like=b4h4
theyd_pay=m7 theyd_rath=c6 theyd_want=m4 theyll=a9d6g6 theyr=a-5c9d-4e5f-7g-3h-3i21j-3k8l-6
theyr_the=i13 theyv=a-3b3d4e-3f4g-3h-3j-4l7m-5 theyv_SILENT=b3 theyv_been=b3k5 theyv_seen=b3
theyv_sent=d6l4 thi=a14c21e-6f-8g-6h-4i6k-5l-6m-3 thi_AGO=c8 thi_HEAR=a-3 thi_NUM=a4 thi_SMALL=i13
thi_UNIT=a5c3j5 thi_answ=a-3 thi_day=j6 thi_one=a4 thi_size=b-3c12 thi_small=i13 thi_time=b6
thi_year=a5c3 thing=a13b-5c-4e-3g-3i7j-4l7m12 thing_that=a4 things=d6e7l3 things_on=d7
think=a-7b40c8e-6f-4g-9h-4i-7j-8k5l5m4 think_DEPT=b3c11 think_THEY=b3 think_WE=l3m4 think_it=b3c11
think_of=c4 think_that=b17l11 think_the=b8c-3l3 think_their=b3 think_we=l3m4 think_were=b4m4
third=a-6b3d-3f-3g-4j-3l4m6 thirt=c4j3l-4m3 thirt_percent=c5l-3m4 tho=a3c4l5m3 tho_DEPT=c5m5
thousan=d15e3m-8 thousan_of=e4 thr=a4b13d9e3f-8h16i-4j-6l8m-6 thr_answ=l6 thr_day=b4 thr_differe=e5
thr_expert=l4 thr_law=h8 thr_month=i5 thr_oth=i5l4 thr_partn=b9 thr_peopl=b4l6 thr_round=m-3
thr_surchar=h4 thr_week=a3k4 thr_year=c5 thread=e8 threate=e3g7 threate_to=e3
through=a-5b5d-3f8g4i-3k4 through_THEY=g6 through_him=g6 through_the=e5f4 thrown=c3 thursda=f11
tick=a-3k12 ticket=a-3b-5f4k14l3 tied=c5h7 tied_for=c6 tim=a11d-3i4k7l6 tim_WE=i6l3 tim_and=a8
tim_our=i6l3 time=a11b4c4e-7f-4g16h4j8k-6l-6m-6 time_DEPT=b3 time_THEY=j4 time_WE=c3g3 time_goe=h7
time_he=a3 time_it=b3 time_the=j5 time_was=c5 time_we=a3c3g3m3 tip=g5 tip_GAP=g5 tip_over=g5 to_#=m7
to_ASKUP=b4 to_DEPT=c-4e-3 to_DIFFER=l6 to_HEAR=a7c5j5 to_LAPSE=a3c7 to_MANY=b4g4 to_MEASURE=b4
to_MEET=b5d-3i5 to_MONEY=c5 to_MONTH=d5 to_MOVE=a10b7c-4e-4 to_NUM=c4d-3f-3g-3h3j-3l5m12 to_ORD=h7j3
to_QUEUE=b-3i-4j12 to_REACH=g4k9 to_SAME=h4 to_SAY=a7b3c-6e5 to_SIGN=d7 to_THEY=a-3c-3e4i7l-3
to_THREAT=a3b9j4 to_TRUST=b16 to_TRY=c7 to_WANT=b4c-4d7i7 to_WE=a-4b9c-3d-3e-3g5k3 to_a=b-3
to_agr=d6 to_ask=c-3d7i7 to_be=a-3e-3f4h8i-4j9k-3 to_buy=b5c7 to_call=a10c-4 to_cheat=b5
to_consent=d7 to_deput=g7 to_do=b5 to_each=b10j8 to_end=a4 to_ever=h4 to_everyth=b4g4
to_explain=c5h7 to_find=c6g12l-3 to_four=e5l4 to_get=b-3c-3g3j6 to_give=c-3 to_go=b3d3i10
to_hand=b3g6 to_have=m3 to_him=d4 to_his=e3 to_know=b3c8 to_listen=d5i5 to_look=e6k4 to_me=i4
to_meet=i6 to_move=f3 to_nine=h3m3 to_nobod=d3 to_one=i6m3 to_open=b3 to_oth=i-3j9 to_our=b8
to_pay=c5 to_pick=k4 to_piec=e6 to_print=f4 to_put=b5 to_run=b3c8 to_say=d3e3 to_see=c11h-3
to_sell=c-3 to_settl=h5 to_shar=b5c4 to_sign=a8c5 to_somebod=g5j4 to_stop=a3b9j5 to_talk=b5d-3
to_tehran=h11 to_tell=e7l5 to_the=a-4b8c-7e-6f-6g6h-3k14m-9 to_them=i9 to_thi=j6 to_thr=c3h5
to_try=c7 to_us=a-3g6k4 to_writ=g4k4 toda=c12h-3l14m-3 togeth=b-3c5e-3f-5j-3 tokyo=d7h5
told=a-4c-6d12f-3g-5h-3j11k-5l-6 told_his=e6 told_me=d4e3 told_them=j14 told_to=b3 told_us=i4
tomorro=b-3f12g-3 too=a-3b8c-4d-4e-5f3g-4h3i-3l3m7 too_few=l5 too_much=b10 too_on=j5 too_small=m4
took=c-3e-3j20k-3l3 took_WE=j8 took_our=j8 took_the=j10 tool=g3j13 tool_in=j3 top=m9
touch=a-6d-3h7i5j3k12 touch_NUM=a-3h8 touch_a=i7 touch_one=a-3h8 town=a-3i3 toy=b3l3 track=a4
trad=a-3b10e-3h-3 traffic=l9 train=a-4b-4c-3f20g3i-3m-4 transf=a4b3e5 transfo=a4 transit=a-3m3
trap=b4 travel=d7 travell=d7k8 treat=b4c-5g-3h11i-3j5l-3 treat_LIKE=e5h3 treat_like=e5h3 tri=a5c5j3
triag=k8 trial=c16 trick=b8 truck=b13i16j-3l-4 truck_at=b4l-3 trust=d10 try=c6 tuesda=a6
tuesda_meet=a4 turn=a-3h4i-3k13l-3 turn_out=d3 turn_up=g4k5 tv=c9 twelv=a7 twelv_year=c3 twent=d6f4
twentie=f17 twic=c6j11k-4 twic_the=j3 two=a10c3d-5e11f-9g-8h4j10k6l-13 two_chief=a4e4 two_compan=h4
two_depart=e5 two_hospita=c5m3 two_medi=a3 two_million=m-3 two_month=k6 two_more=f6 two_neighbo=b5
two_of=j3 two_or=h7 two_peopl=b6 two_percent=i10 two_preside=a4 two_remind=k5 two_report=h-3l7
two_tax=h3 two_teach=j8 two_year=a5c3j3 type=a6 ultimat=i4 und=d10m-7 und_a=b4d4 und_the=c3
underst=g7 underto=j5 underto_to=j5 union=a-3b4c-6d-3e-6f-3g6h6j-3m6 union_one=h6 unit=h9l7m5
unl=b3c4 unplugg=g8 until=a7b-5c-5d-4e-3f6g-4h-4k-4l-4m-4 until_august=f-6i7j5 until_noon=f7
until_somebod=a6 until_the=f6 until_we=a5 up=a6b-10c-11d4e9f-7g11h-3i-7j10k9m17 up_NUM=l4 up_a=g12
up_at=a5k4 up_becau=e6 up_by=m10 up_for=e5 up_in=k5 up_the=a5b-3c-3g6j11m-3 up_ther=d7 up_to=d5m5
up_with=a4 us_#=f8 us_a=d6 us_and=c3j3 us_cannot=d5 us_have=a5l4 us_it=b-3i10 us_the=b-3g-3m6
us_they=f4 us_until=f4 us_with=e3i6k5 us_without=j4 use=a-4b18e-4g-4h-3i-3l8 use_DEPT=b7c3
use_it=b7c3 use_the=b8l3 used=c6g3j3k3 used_to=g4k4 users=l7 vall=c4 valu=a-3l10 vanish=b3
ventur=a-5 verdict=c4 verona=m3 version=g-3h14i5l9 version_and=h3 version_is=h6i6 versu=l9m5
very=d5l-4 veteran=e10 via=b6 view=c4k10l5 villag=a-3e-3g4h-3 virgini=e3 visitor=c3g7m-5
visitor_that=c4g7 volum=c5 vot=e13f3i4 vote=c4e4f4i5m-3 vp=e3 vp_want=e4 wag=f8h4m-4 wage=m3
wage_bill=m4 wait=a27b-6g-4i15k-4l-4 wait_for=a19b-4d3e-3f5h5j-3 wait_to=a3c4 wait_until=a5j5
walk=a-4b4c-5g4j9 walk_away=b3j5 wall=j3 walloon=e6 walloon_BOSS=e6 walloon_minist=e6
want=a3b8c10d-17e24g7h-7i-16j-12k-10l-13m11 want_#=m15 want_a=b-6c5d-3e10f3g-4 want_all=e6
want_an=b3f7 want_his=e5 want_it=e7f5 want_more=g7 want_no=g12 want_one=h5 want_our=b4 want_plu=m8
want_talk=a4 want_the=a5b5e8f-6h-3m-4 want_to=a3c21d-5f-5h-6i-4j-3l-3m-7 war=e11 ward=c4
warehou=a-3b-3c3m4 warn=a4b4g6 was_#=m9 was_BREAK=j6 was_DEPT=l6 was_DIFFER=j5 was_LAPSE=k4
was_LIKE=l7 was_NEG=j3l8 was_NUM=a4k10m9 was_PROMISE=a3j7k3 was_SAY=l5 was_a=c4j-3k6 was_agr=a4j3
was_four=a5 was_ignor=j6 was_it=l6 was_like=l7 was_nev=j3 was_on=f-3 was_positiv=k4 was_promi=j4k3
was_repair=l7 was_said=l5 was_seven=k6 was_suppo=j7 was_the=a6b-3l3 wat=a3b4e-3k-3l10 way=b-4c-3e5l9
way_DIFFER=l5 way_and=e4 we_agr=c3j-3m3 we_and=m3 we_are=c-3h-3j-3l-3 we_argu=e6l5 we_ask=m4
we_assur=j4 we_believ=b-5 we_bring=a7 we_build=g6 we_came=l7 we_can=i4
we_cant=a-4b-4d-3e-3h5i4k-3m15 we_clo=a3i3j3 we_could=a8 we_did=j4 we_dont=c4f5i3 we_find=h6
we_finish=h3 we_gave=m5 we_get=g3 we_go=c3g3m4 we_had=j14 we_hand=a4b3k5
we_have=a-9c-6f-6g-5i14j-4k-8 we_havent=j3 we_hold=a5h4l4 we_know=b8 we_left=g3i6 we_lose=h8
we_measur=l4 we_meet=i7k5 we_miss=b4f5 we_need=i6 we_nev=c3 we_only=d8 we_open=b7 we_pay=a4m-5
we_produc=a-3i8 we_promi=j6 we_propo=b8 we_put=a9 we_report=l5 we_said=j5
we_say=a9b6c3d-4g-3i-3j-4k-4l13 we_sell=c5 we_sent=k15 we_sign=b3g4i4 we_sold=g4j-3 we_start=a9f4h5
we_stopp=f4m3 we_talk=b3d8 we_think=c4m3 we_told=j10 we_want=a8b6c3f-4g-3i-3m-5 we_went=g5m5
we_were=d3j7 we_will=b3c-3 we_wont=a10 we_work=f5 we_would=j5 wed=b7c6d-3e-4g-4i-5j12k-3l-5m5
wed_MONEY=f5 wed_QUEUE=b4 wed_REACH=j6 wed_be=c4m3 wed_have=b3c4h6 wed_pay=f5 wed_take=b4
wed_writ=j6 week=b-5c-10d-6e-6f21h5i-4k8l-4 week_ago=k5 week_and=f5j3k4 week_by=a3 week_of=c3j6
week_one=f5 week_that=f5k4 week_the=f4 week_we=a4b4 weekend=j4 weekend_would=j5 weight=l4
weight_with=l5 weld=g3 well=c16d-3e-3f-3h-3i-3l-4 went=a15b-4c6e-8f-3h-3j6 went_to=j4l3 went_up=m5
went_well=c4 were_DIFFER=b8i6 were_NEG=a-3b6c-7d-3e-3i13j9k-3l5 were_NUM=i13 were_a=a5i8 were_at=m12
were_caught=j8 were_clo=g5 were_nev=j10l6 were_not=b6c-4i6 were_on=l6 wet=l6
weve=a16b6c-4d3e-5f11g-6h4i-6 weve_LAPSE=b8f3 weve_MEET=a5 weve_NEG=d7f4m6 weve_NUM=f5l5
weve_SILENT=a4b4c4 weve_TRY=a5j3 weve_got=f5m-4 weve_met=a5 weve_nev=d8 weve_no=f4m7
weve_seen=a4b4c4 weve_tri=a5j3 what=a-7b8c23d-8e-4f-12g-12h13i-7j-13k-13l12m15 what_DEPT=l4m4
what_FEAR=c7 what_THEY=a-3b-4d3h-3i-3m9 what_UNKNOWN=c3 what_WE=c5i3l5 what_happen=c9h9 what_he=e5
what_his=l5m9 what_hurt=c5 what_if=c3 what_is=b5h4 what_it=l4m5 what_scar=c7
what_the=a4c4e-3g-3i-3j-3l-3m6 what_they=l-3 what_to=b6 what_was=l14 what_we=c5i3l5 whatev=b10
whatev_WE=b11 whatev_we=b11 when=a9c-3d-6e4f-3g-5h10k8m-4 when_DEPT=c4 when_NUM=h3 when_THEY=k8
when_WE=a8i6k4l6 when_he=k9 when_i=c-3h6 when_it=c4 when_one=h3 when_the=a5e8 when_we=a8i6k4l6
when_will=j5 whenev=b4g11 whenev_a=b4g6 wher=a5d-3f-3g-3h-4i3j-4k-3l6m5 wher_DEPT=l3m4
wher_THEY=a6e3l6 wher_WE=a3 wher_and=i7 wher_it=l3m4 wher_they=a7e4 wher_we=a4m3
wheth=b3c5d-4e-3f-3g-3h-4i-3k5l14 wheth_he=c3l5 wheth_it=a3b4l3 wheth_the=c6 wheth_they=b4c-3
which=b-5c8e-9f-4g-6h20i-8j-4k-6l-8 which_MEET=b3h6l4 which_NUM=c5 which_of=c3 which_version=b3h6l4
whil=a6h4i-3j4 whil_the=a3b4h4 whisp=g4 who=c-9d41e-7f-13g9i-9j-10k-8l8m-12 who_LAPSE=d3
who_MONEY=m-3 who_MOVE=a10c-3 who_ONLY=c5d-4 who_REACH=g5 who_SAY=c-3l4 who_SIGN=d5 who_else=c5d-4
who_fault=l4 who_fill=g5 who_gain=b8 who_has=d5h6 who_know=c11 who_on=l7 who_own=d3 who_pay=h3
who_say=d3l5 who_signatu=d4 who_the=d6 who_wrot=g5 whod=b10c-3i11 whod_TRUST=b5 whod_believ=b5
whoev=c-3e9g6h-3i10 whol=a4b-4c-6d-3e-4f-4g-3h7i12j-4 whol_of=a3 wholl=e10 whom=d8h3 why=b-3c6l-3
why_THEY=c3 why_they=c3 wife=g4 will=a5b15c43d-9f12g9h-10i-11j-6k-9l-11m-8 will_LAPSE=g6
will_MONEY=c7 will_NEG=b11 will_SAME=c7 will_THREAT=a4b3c-3f3 will_be=a7b4e7m3 will_chang=f6
will_clo=g6 will_come=c7 will_cost=c7 will_ever=b5c5 will_follow=c10 will_not=b11 will_still=c7
will_walk=f3 will_you=j5 win=b5e4 window=f9 wine=b3 wing=e3g7 winn=b3c-3e6 wint=a5b9c8j3
with_#=c6i8m-6 with_DEPT=c6l6 with_DIFFER=b4e5 with_NEG=d8 with_NUM=a-5b-3c10f-5g6h15i11k-3l5m-9
with_THEY=b3c4d-3g-4i-4j3k-4 with_WE=a-3b3d6e4g4i-3j-3k-3l-4 with_a=a6c3d-4e-4f-5g-6h15i-4j-7
with_an=b3 with_camera=g6 with_fort=h12 with_half=g10l3 with_him=f5 with_his=b3c3l5 with_it=b3c7
with_its=l7 with_me=b4d7 with_nine=c4 with_no=d8 with_one=e3h-3i6l3 with_or=f9 with_our=b-3g6
with_someth=c3 with_the=a-4c-3e-5f-3g-3h4i10j4l-8 with_their=a5b4c4l-3 with_them=b-3e5j5 with_us=e5
with_what=c3j3 withdra=b4f8 within=a-3c6j11 within_UNIT=j4k3 within_a=j8 within_day=k3
within_week=j6 without=a6b7d8e-5f7g-4i6j-4l-5m-4 without_a=a10b3c3d4f4k-3 without_exclusi=i7
without_them=c3i8 without_us=f4 witn=b3g9l-4 witnes=l9 witnes_four=l6 wond=b7c-4 wond_what=b7c-4
wont=a14b14d-7e4f5g-3k-7l4 wont_be=a5e4l5 wont_happen=e7 wont_show=l5 wont_sign=a5
wont_take=b7i-4j4m5 wont_touch=i7 wor=i6 wor_than=i6 word=a8b14c-5d-4e4i-4j9k-9l-5 word_and=j4
word_for=a4b7j7k-3 word_of=g3 work=a-9b-8c11d-4e5h4i-8j-4k-6l6m-3 work_BOSS=d4h12 work_LAPSE=c6
work_SPLIT=e3g5 work_WE=c4 work_against=e3g5 work_council=d5h3j3l3 work_for=g5 work_group=h8
work_my=c4l3 work_out=c6 work_ther=l5 worri=b3g4 worth=h-3l6 worth_#=a3l3m-3 worth_as=b5
would=a-12b-14c7d-6e20f-15g7h-14i-8k-12l-4m-6 would_FACE=e4g10 would_HEAR=d7 would_LIKE=e-3
would_MOVE=a3 would_NEG=e11 would_QUEUE=c4d3e9 would_SAY=b3 would_THREAT=b3
would_be=a-4b-4c3d-3i-3j3 would_do=c6 would_give=a3 would_have=l7 would_like=a3 would_lose=g11
would_nev=e12 would_rath=e23 would_sign=d7 would_stay=j9 would_take=c4d3e9 would_tear=e6
would_the=e7i3 writ=b13c-5d-4e-4f-4g17h-4i-3j3k6l-4m-3 writ_a=b4 writ_and=b5 writ_lett=g11k-3
writ_the=j5 written=k5 written_down=k-3 wrong=a-3b-3c5e-3j3l6 wrot=g4 yard=a4b3
year=a4b-6c19d-4e-7f-4g-8h-11i5j12k-14l-10m-11 year_ago=a4j9 year_and=a-3c9f-3 year_back=j4
year_they=j5 year_to=c6d4 year_with=a6 yes=b-3c-5d6e10k3 yes_in=e5 yes_on=d3l5 yield=a3 yoghurt=i4m4
you_MOVE=c6 you_NEG=b4c6 you_break=j5 you_give=c6 you_nev=c6 young=e9 your=b5 your_DEPT=b5
your_peopl=b5 zero=a-3f4 £_#=m-6
"""
