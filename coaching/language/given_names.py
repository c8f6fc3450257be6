"""Given names that tell a person from a firm, where a name stands alone; far from all there are."""

from coaching.language.calendar_words import word_set

GIVEN_NAMES = word_set(
    """
    aaron abdul abigail adam adele adrian agnes ahmed aisha akira alan alba albert alejandro alessia
    alex alexander alexandra ali alice alicia alina alison amara amelia amina amir amit amy ana anders
    andre andrea andreas andrew angela anika anil anita anja ann anna anne annette anthony antoine
    antonio anya ari arjun arthur asha astrid axel ayse barbara bas bea beatrice ben benedikt benjamin
    bernard bettina bianca bill birgit bjorn bo bob boris brenda brian bridget bruno camille cara carl
    carla carlos carmen carol caroline catherine cecilia cesar chandra charles charlotte chen chloe
    chris christian christina christine christoph claire clara claudia clemens colin cora cristina daan
    dana daniel daniela daria david deborah dee deepa denise dennis diana diane diego dieter dimitri
    dina dirk dmitri dominik don donna dora doris dorothy edith eduardo edward elena eleni eli elias
    elif elisa elisabeth elizabeth ella ellen elsa emil emilia emily emma enrique eric erik erika erin
    ernst esther eva eve evelyn fatima felix fernando finn fiona florian frances francesca francis
    francois frank franziska fred freya friedrich gabriel gary georg george gerd gerhard gianni gina
    giovanni giulia gloria grace graham greta gunnar guy hana hanna hannah hans harald harry hassan
    heidi heike heinz helen helena helga henk henri henry hiro holly hugo hussein ian ibrahim ida igor
    ilse imran ines inga ingrid irene irina iris isaac isabel isabella ivan jack jacob jacques jakob
    james jamie jan jana jane janet jasmin jason javier jean jeff jelena jennifer jenny jens jessica jim
    jin joan joana joanna joao joe joel johan johanna johannes john jon jonas jonathan jorge jose josef
    joseph josh joyce juan judith julia julian juliane julie jun jurgen justin kai karen karim karin
    karl karla kate katharina katherine kathrin katja keiko keith ken kenji kevin khalid kim kirsten
    klaus konrad kristin kumar lars laura laurent lea leah lee leila lena leo leon leonie li liam lili
    lin linda lisa liv lorenzo louis louise luca lucas lucia lucy luis luise lukas luke lydia magda
    magnus maja malik manfred manuel mara marc marcel marco marcus margaret maria mariam marie marina
    mario mark marko markus marta martha martin martina mary mateo mathias matt matteo matthew matthias
    max maya mei melanie mia michael michel michelle miguel mika mike mikhail mila milan miriam mohamed
    mohammed moira monica monika morten murat nadia nadine nancy naomi natalia natalie nathan neil nia
    nicholas nick nicolas nicole niklas nikolai nils nina noah noor nora nuno ola olaf olga oliver
    olivia omar orla oscar otto pablo pascal pat patricia patrick paul paula pauline pavel pedro per
    peter petra philip philipp pia pierre pilar piotr prakash priya rachel rafael raj rajesh ralf ralph
    ramon rania raul ravi raymond rebecca regina renata rene ricardo richard rita rob robert roberto
    robin roger roland rolf roman rosa rosemary ruben rudolf rui rupert ruth ryan sabine salma sam
    samantha samir samuel sandra sanjay sara sarah sasha sean sebastian selma serge sergei sergio shirin
    silke silvia simon simone sofia sonja sophia sophie stefan stefanie stella stephan stephanie stephen
    steve steven sue sunita susan susanne sven svenja sylvia tania tanja tara tatiana ted teresa thea
    theo theresa thomas tilda till tim timo tina tobias tom tomas tony torsten tracy udo ulrich ulrike
    ursula uwe valentina vanessa vera veronica veronika victor victoria vijay viktor vincent viola
    vivian vladimir walter wanda wei wendy wolfgang xavier yan yara yasmin yuki yusuf yves yvonne zara
    zoe
    """
)
