/// The words of which passphrases are made.
///
/// Shape: 8,192 Dutch words, so that each is exactly 13 bits; sorted; four to eight plain letters; no
/// two that differ by one letter added or by letters that look alike; none that hurts.
/// Source: the word list of OpenTaal (package `wdutch` of Debian), used under its BSD licence; see
/// `Documentation/Licenties/OpenTaal.txt`. Those words were taken that form most compounds, for such words are known to all.
package enum WordList {
  package static let words: [Substring] = text.split { $0 == " " || $0 == "\n" }

  /// What one word drawn by chance is worth. Units: bits.
  package static let bitsPerWord = 13

  // swift-format-ignore
  private static let text = """
    aaide aait aalbes aalpomp aalput aaltje aanbid aanbod aanbouw aanbreng aandacht aandeel aandelen aandrijf aandruk aaneen aanga aangesp aangroei
    aanhang aanhoud aanjaag aankom aankomst aankoop aankrui aanleg aanleun aanlok aanloop aanmaak aanmeld aanneem aannemer aanpak aanpas aanplant aanraak
    aanrecht aanrijd aanslag aansluit aanspeel aansta aanstip aantal aantast aanteken aantoon aantrek aanvaard aanval aanvang aanvoeg aanvoer aanvraag
    aanvul aanwas aanwen aanwijs aanzeg aanzet aanzicht aanzuig aapje aapt aard aardbei aardfout aardgas aardiger aardigst aardlek aardman aardolie
    aardrijk aardse aarzel aasde aasvis aaszak abactis abandon abces abdiceer abdij abdis abele ablatie abonnee aborteer abri abrikoos abrupt abscis
    abseil absent absentie absurd abusieve acacia academie acajou acanthus accent accept acces accident accijns account accu accubak accuboor accuklem
    accurate acetaat achter achteraf achterin achterna achterop achting acne acteer acteur actie actieve activa activeer activist actoren actrice acts
    actuaris adapter additie adelaar adelen adellijk adelt ademen ademhaal aderen aderspat adhesie admiraal adonis adopteer adoptie adres advent advies
    adviseur advocaat aeronaut aerosol afbak afbeeld afbet afbijt afbouw afbreek afdek afdeling afdracht afdruip afdruk afdwing affaire affiche affront
    afga afgod afhaal afhak afhandel afhang afkap afkeuren afkick afkoel afkoop aflees afleg afleid aflever afloop aflos afmeer afmeld afmeting afname
    afnemer afreis afreken afrit afro afroep afrond afslag afslank afsluit afsnijd afspeel afstam afstand afstem aftak aftap afteken aftrek afval afvlak
    afvoer afwas afweer afweging afwen afwerk afwis afzak afzeg afzet afzuig agave ageer agenda agendeer agent agentes agentuur agio agitato agiteer
    agogen agogisch agressie ahorn aikido airbus airco airs ajour ajuin akelig akers akker akkerman akkoord akte aktetas alarm alarmbel alarmeer alarmlus
    albast albatros albe album albumine aldoor alen alerte alfa alfabet alfaman alge algebra algemeen alia alinea alkali alkaline alleen alleman aller
    allergie alles allo allrisk allround alma almacht almanak alom alpaca alpentop alpenwei alpine alpino alruin altaar alter altijd altoos alver amalgaam
    amandel amarant amateur amazone ambacht amber ambieer ambitie ambt amfibie amfioen amine ammoniak ammonium amnestie amoebe amok amor amputeer amulet
    amusant amuse anabolen anagram anale analist analogie anamnese ananas anders andijvie anemonen anemoon angeltje angelus anglist angora anijs aniline
    anima animatie anime animeer anker annalen anno annonce annoteer annuleer anode anoniem ansicht ansjovis ante antenne anti antiek antiheld antilope
    antislip antistof antwoord aorta apache apenkop apenpak apert apneu apocope apostel apostil apotheek apparaat appel appelras appelsap applaus apps
    april aprilmop aprilvis apsis arabica arabist aramide arbeid arbiter arbo arceer archief arduin areaal aren argument argus argwanen aria armatuur
    armband arme armelijk armelui armenkas armenwet armzalig aroma arriveer arrogant arseen arsenaal arterie artiest artikel artisjok arts artsen asbak
    asbakken asbest asfalt asiel asielwet askar asla aspect asperge aspireer aspirine aspot assen assepoes assertie assisen asters astma astrakan asvaal
    atelier atheneum atlas atleet atletiek atoom atoombom atoomkop attent attentie attest attitude audio audit auditeur auditie auditor augustus aura
    auteur auto autobaan autobom autobus autogas autogek autogram autolak automaat autopsie autorace autorijd autorit autoshow autoslot autoveer autowas
    autowrak avance avegaar averecht avocado avond avondles avondrit avondzon avontuur azijn baad baai baak baalzak baan baanbed baanrace baanvak baat
    babbel bachelor bacil bacillen back backhand backpack baco bacove bacterie badjas badje badkamer badmat badpak badtas bagage bagatel bagger baisse
    bajonet bakblik bakboord bakens baker bakermat bakje bakkelei bakken bakkerij baklap baksel baksteen baktrog bakvet bakvis balans balbezit baldadig
    balde balein balg balhoofd balie baljuw balk balkon ballade ballast ballen ballet ballon ballroom balorig balpen balsem balspel balsport balt bama
    bamboe bami banaan bananen band bandel banderol bandrem bandzaag bang banieren banjo bank bankbed banket bankgiro bankier bankpas bankpost bankroet
    banner banning bantam baobab barakken barbaren barbecue barbie barcode bareel baret bariton barium barkas barkruk barok barones baronnen barrage barre
    bars barstens basalt bascule baseball baseer bases basiliek basis basische basiself basisnet basispas basisvak basket baskuul basmati basset bassin
    bassist basstem bast basterd bataljon batch batik batterij batting battle bazel bazen bazuin beambte beat bedacht bedank bedeeld bedenk bederf bedien
    bedil beding bedje bedoeld bedrag bedrijf bedruk bedrup beeld been beenmerg beertje beet begaafd begeer begeleid begijnen begin beginsel begrip beha
    behaag behandel behang beharing beheer behoed behoef behoefte behoud behuwd beiaard beitel beits bejag bekap beker bekken beklad beklag bekleder
    beklem bekom bekommer bekte bekwaam beland belang belast belbus beleefd beleen beleg belegger beleid beleving belicht bellen belofte beloning beloop
    belt beman bemerk bemiddel bemin bemoei benader benadruk benaming benauw bendes benefiet bengel benijd benoem benzine beoefen bepaalde beperk beraad
    berber berd bereid bereik berg bericht berijd bering berken berm beroemd beroep beroer bescherm beschik beschot beschuit besef beslag beslis besluit
    bespeur bespreek bessen bestaan bestand besteed bestek bestel bestem bestuur betaal betaling beteken betoging beton betoog betover betuttel betwist
    beug beugel beuken beurs beurt beuzel beval bevel bever beving bevlek bevoegd bevolkt bevorder bewaar bewaker bewaking beweeg beweging bewerk bewerker
    bewijs bewind bewoners bewoon bewust bezem beziel bezig bezit bezochte bezoek bezorg bezuinig bezwaren bibber biblist biceps bidder bidon bidt biecht
    bied biefstuk biel bier bierbak bierblik bierfles bierhuis bierkrat bierland bierpot biesje biet biezen bigband biggel biggen bigot bijbel bijdrage
    bijeen bijkom bijna bijnier bijpas bijslag bijstand bijt bijvoeg bijzet bikini bikkel bikker biks biljart biljet billijk bimbam bind binderij bingo
    binken binnen binnenin bint biobak biogas biograaf biologie bioloog biomassa bioscoop biotech biotisch biotoop birambi bisam bisamrat biscuit bisdom
    bitcoin bitsig bitter bitumen bivak bizar blaadje blaar blaarkop blaas blabla blad bladeren bladknop bladmos bladrand bladsla bladzij blaf blafband
    blameer blanche blanco blanke blaren blauw blauwbek blauwsel blauwvos bleek bles blesseer blessure blij blijft blijken blijspel blijven blik bliksem
    blister blits bloc blocnote bloei bloem bloembak bloembed bloemdek bloempot bloesem blog blok blokband blokdruk blokhak blokhut blokkade blokkeer
    blond blondeer blos blote blouse blubber blue bluf blus bluspomp boards bobijn bobs bobslee bochel bocht bodem bodemvis bodes boeddha boedel boeg
    boeien boek boekblok boekdruk boeket boekhoud boekstuk boekweit boemel boer boeren boerin boerka boertig boet boetiek boetseer boezems bohemien
    bokking boks bokszak boktor bolders bolgewas bolknak bolkop bolletje bolling bols bolwerk bommel bommen bomvrij bonbon bondig boni bonjour bonkig
    bonnen bonnet bonsai bonsde bont bontebok bontjas bonus bonzen boog boogbrug boom boombal boomblad boomhut boomkor boommos boomslak boomstam boomtak
    boomtop boomzwam boontje booras boorde boorkop boorput boortje boorzuur boot bootleg bootsman bord borduur boreaal borg borgsom boring bornput borrel
    bosbes bosbouw bosbrand bosfee bosgod boshut bosje boskap boskat bosklas bosland bosplan bosrijk bosrit boss bossen bostel botaf boterham boterpot
    botert botervet botnet botsing bottel botvier boud bougie bouillon bout bouw bouwblok bouwhek bouwland bouwplan bouwplek bouwput bouwsel bouwsom
    bouwvak bouwval bouwvoor bouwwerk boven bovenaan bovenaf bovenarm bovendek bovenkom bovenlig bovenop bovenuit bovenzij bowl bowling braadkip braadvet
    braadzak braaf braambes brabbelt bracelet braille braken bral bram bramen bramzeil brancard branche branie bras brave bravo bravoure braziel break
    breed breedtes breek breekpen breeuw breezer brei breidel breidt breinen brem bremraap breng breuk brevet brevier bridge brief briefbom bries brigade
    brijvoer briket bril briljant brisant broche brochure broed broedei broedhok broedsel broeibak broeibed broeikas broeken broekpak broekrok broers
    broertje brokaat brokkel brokstuk bromide brommer brompot bromsnor bromstem bron bronstig brood broodfok broodkar broodmes broodzak brouille browser
    brug brugdek brughoek brugklas brugvak bruid bruiloft bruin bruinvis brul brus brushen brutaal brute bruto bruusk budget buffel buffer buffet buidel
    buien buig buil building buis buiskap buisklok buisvak buitel buitenom buitens buizerd buks bulder buldog bulk bulkgoed bullebak bullet bulletin
    bumper bundel bunder bungalow bungel bunker bureau bureaula bureel burg burger burgeres burijn busbo busfirma bushalte business busje buskruit buslijn
    busnet busrit bussen bust butaan buts butskop buurkind buurman buurt buurtbus buurvolk cabaret cabine cabrio cacao cache cachot cactus cadeau cadet
    cadmium caesar cafeetje cahier caisson cajun cake cakeblik calcium calorie calumet calvarie cambio camel camera camion campagne camper camping campus
    canada cannabis canon cant cantate canvas cape capsule caput cara caravan carbid carbol carbon card cardanas cargo carillon caritas carnaval carpool
    carrier cartoon carve cascade casco case cash casino cassatie cassave casseer casting castraat castreer casual casus catalogi catarre cava cecogram
    ceder ceel ceintuur celibaat cellen cello celstof cement census censuur cent center centime centra centrale centreer centrum centurio cerberus cessie
    chagrijn chai chakra chalet chanson chantage chaos chaperon charge charm charmant charmeer charter chassis chat check chef cheffin cheider chemici
    chemicus chemie chemisch chemo chemokar chester chic chicane chili chillen chinees chip chipknip chirurg chloor chloride choco chocola chole cholera
    chopper chorus chow chris chrono chroom cicero cichorei cider cijfer cijns cilinder cinema cipres circuit circus cirkel ciseleer cissen citaat citatie
    citeer citroen citrus civet civetkat civiel claim clan claris classic classis claus clausule clearing clematis click clinic clip clitoris closet cloud
    clown club clubdag clublied clubrit cluster coach coaches coalitie coat coating coca cocablad cockpit cocktail cocon code codering codicil coffee
    cognac cohesie cohort cokes cola colafles colbert collage collecte collega college colli collies colon colonne column coma combi combine combo comfort
    commando commies communie compact complet complice complot compost compote computer concept concern concert conclaaf concours condens conditie
    conduite conflict conform congres conisch conjunct consent consigne console constant consul content contest conti continu conto contour contra
    contract controle conus convent convers cookie cool copuleer corner corona corpora corps correct corridor corrosie corrupt corselet corso corvee
    coschap cosinus couch coulance coulant coulisse counsel counter coup coupeer coupeje coupes couplet coupon courant coureur cours court courtage
    couscous couvert couveuse crack crawl crea creatie credit cremeer creool creoolse creosoot crepeer cretin crew cricket crises crisis criteria critica
    critici criticus croesus croon cross crosses crost crouton cruise csardas cues culinair cult cultures cultus cultuur cumul cumuleer curatele curator
    curie curiosa cursief cursor cursus curve custard cutter daagde daags daagt daalde daalt daar daaraan daardoor daarna daarnaar daarom daarop daarover
    dacht dadel dadelijk dader daderes dagblad dagboek dagdeel dagen dagge daggeld daghit dagingen dagkrant daglicht dagloon dagmarkt dagpas dagteken
    dagtocht dagvaard dagvers dahlia daken daklozen dakpan dakrand dakvlak dakwerk daling dalton daluren dambord dame damestas damklok dammen damp dampkap
    damwand dance danig danklied dankzeg dans danseres dansles dansmat danspas dapper darm darmbeen darmgas darmsap dartel data databank database datanet
    date dateerde dateert dateren datief dating datum dauw dauwtrap daver deal dealer death debat debet debiteer debrief debug debuut decaan decadent
    decagram december decennia decent decharge decibel decimaal decime decisie deck decoder decor decoreer decorum decreet decurio deed deeg deegplak deel
    deelname deelneem deelplan deelraad deelsom deeltijd deelvak deer deernis defect defensie deficit defileer deftig degelijk degens degout dein deinsde
    deinzen dekbed dekens dekentje dekhut dekker dekking deklaag deklat deksel dekstuk dekt dekvloer dekzand delegeer delete delf delg delging deli
    delicate delict delingen delta demon demp demper demping dender denier denk denktank deponeer deposito depot deppen depri deputaat derde derf derivaat
    dertien dertig derving derwijze desa desemde desemen design desk desktop dessert dessin detail detectie detector deugd deugniet deuk deunen deur
    deurknop deurkruk deurmat deurslot deviezen diabetes diabolo diacones diaconie diagnose diagram diakens dialect dialoog diamant diameter diascoop
    dicht dictaat dictator dicteer dictie dieet dien dienaar dienares dienst diep diepdruk diepgang dieptes diepzee dieren diermeel dies diesel diffusie
    diftong dijbeen dijk dijkring dijkvak dijstuk dikkop dikte dikzak dilemma dille dimensie dinar diner ding dinsdag diocees diode diorama diploma dipool
    dipt direct directie director dirigeer dirigent disco discobus disconto discount discus disk dispuut dissel dissen distel district diva divanbed
    divisie djak djati dobbel dobber doceer docent docentes dochter doctor doctores doctrine docu document doding doeken doel doellat doellijn doelman
    doelnet doelpunt doeltaal doeltrap doelwit doen doenlijk doerak does doezel doggen dogma dokker dokter dokteres doler dolfijn dolk dolkmes dollar
    dolle dolleman dolma domein dominant dominee domino domkop domme dommelig domo dompel domst donateur donatie donderde donderen donders dondert dong
    donk donker donoren donzig dooi dook doolde doolt doop doophek doopkind door doordram doordruk dooreen doorga doorgang doorgeef doorkies doorkijk
    doorlaat doorloop doorns doorreis doorrij doorslag doortrap doortrek doorvoer doorwerk doorzak doorzet doos dorens dorp dorpel dorstig doseer dosering
    dosis dossier dotatie dotcom doteer dotter douane doubleer doublet douche douwde dove doveman down download draad draafde draaft draag draagas
    draagzak draai draaidop draaihek drab drachtig draf dragon drain drainage draineer drakerig drama dramales dramatis dramde drammer dramt drang
    dranghek drapeer drassig dreef dreggen dreig dreiging drempel drenkbak drenken drentel dresseer dressen dressuur dreumes dreun dribbel drie driehoek
    drieman drieslag driestar drieweg drift driftkop drijf drijfas drijfnet dringen drink drinkbus driver drives droeg droevig drogerij dromerig drongen
    droog droogdok droogkap droogleg droognet droogrek droogzak droom drop droppel dros druip druiprek druis druiven druk drukknop drukpak drukpers
    drukplek drukpunt drukrol drukval drukwerk drum drumstok druppel druzen dualis dubbel dubbelop ducht duchtig duel duelleer duet duid duiding duif duik
    duikboot duikel duikfles duikpak duikplan duikplek duimelot duimen duimstok duin duingras duinkam duinrand duintop duist duister duizel dumdum dump
    dunde dundruk dunken dunne duobak duoblok dupe dupeer duplo durf duur duurloop duurzaam duwbak duwen dwaal dwang dwangsom dwars dwarskop dwarslat
    dwarszit dwaze dweep dweil dwerg dwingen ebde ebola ecart echel echelon echo echoput echte eclatant eclips ecobonus ecologie economen economie econoom
    eczeem edele edelgas edels edit editie educatie eekhoorn eendenei eendje eenre eens eentonig eenzaam eerbied eerde eerlijke eert eerwaard eerzucht
    eetkamer eetlust eeuw effect egde egelskop egelvis egotrip eicel eiders eierdop eieren eierrek eierstok eiertik eigen eigenaar eigendom eiken eikenbos
    eikentak eiland eind einddoel eindes eindloon eindnoot eindrang eindtijd eindwerk eipoeder eisen eiseres eitje eiwit eject ekster elastiek electies
    elegant elektro element elevatie elevator elfen elftal elite elkaar elleboog ellips elpee elven elzen elzenbos elzentak embargo embleem embolie
    emigreer emir emissie emmer emotie empire emulsie enclave energie enerveer engageer engelen engine engs engtes enig enkel enne ensemble entameer
    enteren enting entiteit entmes entree envelop epaulet epidemie epigram epileer epitheel epos eraan erachter eraf erbarm erbij erboven erdoor erectie
    erelid ereloon eremis eren ereplak erfde erfelijk erfenis erfgoed erfpacht erft erfwet ergens erger ergernis ergo erheen erica erker erlangs erna
    ernaar erodeer eronder erop erosie errata ersatz ertegen ertsen ertussen ervaart ervan ervaren ervaring erwt escape escort esdoorn esdorpen eskader
    espresso essenbos essence essentak essentie etage etagebed etagebos etalage etaleer etappe etensbak eters ether ethernet ethiek ethogram ethos etiket
    etst etuis euro eurofles euromunt evalueer evenaar event evenzo evident evoceer evolutie faalkans faam fabels fabriek face factor factorij factuur
    fado fagot fair fakkel falie falsaris falset familie fanaat fanatiek fanclub fanfare fans fantasie fantoom farm farmacie fascine fascisme fascist fase
    fasering fastfood fata fats fatsoen fattig fauna fauteuil favoriet fazant februari feces feedback feest feestdag feestdis feetje feilen feit fellatio
    femel fennek fenol fenomeen ferlet ferment ferriet fervent festijn festival feston feta fetisj fezel fiatgeld fiatteer fibers fibril fiche fichebak
    fiction ficus field fier fiets fietsbus fietsdag fietskar fietsles fietsnet fietspad fietsrek fietstas figureer figuur fijn fijnhak fijt fikfak
    filaria file fileplan filiaal filigram filister film filmfan filmhuis filmland filmtijd filmvak filosoof filter filtreer finale finalist fine fineer
    finish firma fiscaal fistel fitis fitness fitter fitting flacon flagrant flakker flamenco flaneer flanel flank flansen flap flard flash flat flatus
    flauw flauwtes fleemt flensje fleren fles fleur flik flikflak flinter flip flirt flits flodder floepen floer flonker floot flora floreer floret flow
    fluit fluitles fluor fluoride fluweel fobie focus foefel foei foekepot foelie foerage fokker fokkerij foks fokt folder folies folio folk folklore
    folkrock follikel fonds fondue fonkel fonogram fontein fooien foor football forceer forel forens forensen forfait forma formaat formatie formeer
    formica formule fornuis fortuin forum fosfaat fosfor fossiel foto fotomap fotoshop fototas fout fraai fractie fragment frame franco franje franke
    frankeer fransman frappant frappe fraseer frasen frases frater fraude fraudeur freak free fregat fresco frezen frictie friemel frietkot frietzak frigo
    frik fris friseer frisist frisket frites frituur frons front frontaal fronton fruit fruitmes fruitras fruitsap fuchsia fuif fuik fulltime functie
    fundatie fundeer fungeer funk funshop fuseer fusie fusion futiel futsel future gaai gaande gaap gaar gaarbak gaarder gaarne gaas gaat gabber gade
    gadesla gaffel gage gala galant galarok galblaas galei galerie galerij galm galmug galon galop galoppas galsteen galwesp gambiet game gamelan gamma
    gammel gang gangmat gans ganzen ganzenei garage garant garantie gardes gareel garf garnaal garnalen garneer garnier gasalarm gasbek gasbel gasbeton
    gasblok gasbom gasdruk gasfles gasketel gasklep gaslek gasmarkt gasmeter gasmotor gasnet gasolie gasoven gaspak gaspijp gaspit gasprijs gast gastheer
    gasthuis gastland gastzus gasvlam gaswet gaswolk gauss gaven gazel gazelle gazet gazon geaard gebak gebeld gebergte gebeur gebeuren gebied gebit
    geblazen gebleven geblikt geblind gebod geboekt gebogen geboord geboorte geboren gebouw gebraad gebracht gebrand gebreid gebrek gebroed gebroken
    gebruik gedaan gedachte gedeeld gedeelte gedekt gedenk gedicht geding gedoog gedraaid gedrag gedreven gedrukt geduld gedurfd geduwd geef geefster geel
    geest gefietst gegaan gegevens gegooid gegraven gegrepen gegroeid gegrond gehaald gehad gehakt gehalte geheel geheim geheugen gehold geholpen gehoor
    gejaagd gekamd gekant gekeerd gekken geklapt geklede gekleurd geknepen geknipt geknoopt gekocht gekomen gekookt gekozen gekregen gekropen gekte gekund
    gelaat gelachen gelag gelast gelatine geld geleding geleefd geleerde gelegd gelegen gelei geleide geleverd gelezen gelicht geliefd gelijk gelokt
    geloof gelopen geluid geluk gemaakt gemaal gemak gember gemeen gemeente gemeld gemoed genaaid genade gender gene genera generaal genese genetica
    genezing geniet genoeg genoemde genomen genoot genres gepakt gepas geperst gepikte geplakte geplant geploegd geplukt gepoetst gepompt gepoot gepraat
    geprikt geraakt geranium gerecht gereed gerei gereikt gereisd gericht gerief gerij gering geroepen geroest gerold gerookt gers gerucht gerukte gerust
    geschal geschenk geschied geschikt geschil geschopt geschud geschut geslagen gesleept geslepen gesmede gesneld gesnoerd gesp gespeeld gespit gesprek
    gestaan gestalte gestapt gesteld gestemd gesticht gestoken gestookt gestoomd gestreng gestuurd getal getast getelde getij getikt getrapt getuig
    getuigen geul geur geuzen gevaar geval gevallen gevat geveegd gevels geven gever geverfde gevierd gevloeid gevlogen gevoegd gevoel gevoerd gevolg
    gevormd gevouwen gevraagd gevroren gevulde gewaad gewaaide gewas geweer gewei geweken gewelf gewenst gewerkt gewetens geweven gewezen gewicht gewijs
    gewild gewin gewipt gewogen gewonnen gewoon gewoonte geworpen gezag gezakt gezangen gezant gezegd gezeild gezellen gezet gezeuld gezicht gezin gezocht
    gezogen gezond gezonken gezwaaid gezwel gids giebel giechel giek gier gierbrug gieriger gierigst gierkar gierput giet gieterij gietstuk gigant
    gigawatt gilde ginder ging ginnegap giraf giraffen gireer giro giromaat giropas gisp gist gisteren gitaar gitarist glaasje glaciaal glacis glad
    glamour glas glasbak glasmat glasraam glaswol glazuur gleed gletsjer gleuf glibber glij glijbaan glijdt glijvlak glim glimlach glinster glip glitter
    globe gloei glom glooiing glorie glosse glottis glucose glui glunder gluur gniffel gnostici gnostiek gnuif goal godin godver goed goederen goedkeur
    goedkoop goedmaak goedzak goeie goeroe gokken gokt gold golf golfkam golfkar golfles golftas golftop gommen gondel gongs gonje goochel goodwill googel
    gooi gooien goor gord gordel gordijn gorilla gors gort gospel goud goudbes goudmijn goudstuk goudvis goudvos goulash gourmet gouw graad graaf graag
    graaien graal graan grabbel gracht gradatie graeci gram graniet grap grapjas gras grasbaan grasduin grasland grasmat grasmus grasveld grasvlak gratie
    grauw graveer gravel graverij gravin gravure greb greep grein grendel grenen grens greppel gretig gribus grien gries grietje grieven griezel grif
    griffel griffier grijn grijnzen grijp grijs grijskop grill grim grimas grimeer grind grindbak grinnik grint groefde groei groeisel groeitop groen
    groenbak groentes groep groepage groepeer groeven groeves groeze grof grog grogstem grol grommel grompot grond grondlak grondwet groot grootmoe
    groottes grosse grossier grotesk gruis grunge grut grutter gruwel guave guitig guldens gulzig gummi gummipop gunde gunnen gunning gunst guts haaf haag
    haagbos haaien haal haalmes haan haar haarbos haardot haarkam haarknip haarlak haarmode haarzak haas haastig habitat hack hagedis hagel hakblok hakbos
    haken hakhout hakkel hakmes haksel hakstuk half halfjaar halfuur halfvol halfwas halfzus hall hallen halm halo halogeen hals halsband halveer hamel
    hamer hamerkop hamlap hammen hammetje hamster hand handbal handbeen handboek handboog handeg handel handhaaf handiger handigst handkar handkus
    handlijn handpop handrem handtas handvat handvest handvorm handwas handwerk hanen hanenei hanenkam hannesen hansop hanteer haper hapje hapsnap hard
    hardcore harddisk hardhout hardloop hardrijd hardrock hardware harem harent haringen hark harmonie harnas harpij harpoen harre harrewar harsen
    hartader hartig hash haspel hassebas hatelijk hater hausse hautain havanna haven havendam haverzak havik havo hazard hazelaar hazen hazenlip hazenrug
    hazewind hebben hebber hebt hecht heckrund hectare heemraad heen heerlijk heerser hees heester heet hefboom hefbrug heffen heffing heftig heftruck
    heggen heide heil heiligen heining hekel hekje hekken heks heksen held heldin heler helft helium helle helling helm helpdesk helpen hemd hemel hendel
    heng hengel hennen hennep herbeleg herberg hercules herder herhaal herin herken herkomst herrie hersens herstel hert hertog heruit hervorm hesp hespen
    hetero heug heugenis heul heup heuvel hevels hevig hief hiel hielprik hier hierna hieuw hifi high hightech hijg hijs hijswerk hikken hikt hinder
    hindoe hing hink hinkel hinnik hiphop hippie hips historie hitje hits hobbel hobo hoed hoef hoek hoekiger hoeklens hoenders hoentje hoepel hoes
    hoeveel hoeves hofje hofstede hogerop hogingen hokje hokken holding holen holle holster holtes home hommel hompel honger honing honk honkbal honkman
    hoofd hoofddek hoofdvak hoog hoogacht hoogbouw hoogedel hoogmoed hoogoven hoogstam hoogtes hoogtij hoogveen hooi hooligan hoop hoorde hoorn hoorspel
    hoort hoos hoppen horeca horen horizon horloge hormoon horror horzel hossel hostess hostie hotel hotelbed hots houd houder houderes houding houdster
    house hout houtkap houtsnip houtvlot houtzaag houw houweel hovenier huichel huid huidvet huif huifkar huig huis huisarts huisdier huishoud huisstof
    huisvest huiswerk huiszorg hulde hullen hulp hulpboek hulppost hulpwerk hulst hulzen humeur humor humus hunebed hunker hunnent huppel hups hurk hutje
    huts huur huurder huursom huurster huwelijk huzaren icon ideaal idee idioom idiot idool ieder iele ijdel ijken ijker ijkingen ijlen ijsbaan ijsberg
    ijsco ijsde ijselijk ijsje ijstijd ijver ijzer ijzig illusie image imago imitatie immuun impact imperia imperium imponeer import imposant impuls inbel
    inboedel inbouw inbreker inbreng inbreuk inburger incasso incheck incident indek indeling indianen indices indo indoor indruk inductie ineen inenting
    inflatie info infra infuus ingang ingewand ingreep ingroei inhaal inhak inhoud inhuur injectie inkijk inklap inkom inkomen inkoop inkt inlaat inleg
    inleid inlever inlog inloop inmaak inname inpak input inrij inruil inslag insluit inspuit instant instap insteek instel instinct insuline intake
    inteken intentie interest interim intern internet interval intiem intimi intrige intro inval invasie invert invloed invoeg invoer invorder invul
    inwerk inwoner inzage inzak inzamel inzet inzicht inzoom ionen iris ironie ischemie isme isolatie isoleer isotopen items iteratie itereren izabel
    jaagde jaagt jaar jaarloon jaarplan jaarwerk jacht jack jacket jagen jager jagerij jaloers jaloezie jammer jantje januari japon jargon jarigen
    jarretel jasje jasmijn jazz jeans jeep jenever jengel jetje jets jeugd jeuk jihad jobs jodium joeg joel joept jogging jokken jokt jollen jonas jong
    jongen jongeren jongetje jongleer jonk jool joule jouw juan jubel jubilea jubileum judas judo juffen juich juli jumbo junctie jungle juni junioren
    junta jure jurist jurk justeer justitie jute juweel juwelen juwelier kaaiman kaakt kaal kaarde kaart kaartleg kaas kaatsen kabaal kabel kabelnet
    kabinet kabouter kachel kadaster kadaver kader kaderwet kades kaffer kaft kajak kajuit kakel kaki kakken kalebas kalender kalf kali kalisse kalium
    kalk kalkoen kalkrijk kalm kalmoes kalveren kamde kamelen kamer kameraad kamikaze kamille kammen kamp kampeer kampioen kampong kampvuur kanaal kanarie
    kandij kaneel kannen kanoet kanon kans kansel kansrijk kant kantel kantine kantlijn kantons kantoor kantwerk kapelaan kapellen kapers kaping kapitaal
    kapitein kapittel kapje kapok kapot kapper kapsalon kapsel kapstok kapucijn karaf karakter karamel karaoke karate karavaan kareel karet karig karkas
    karmijn karn karper karren karretje kartel kartets karton karwei kasba kaseko kasgeld kassa kassei kassier kast kastanje kastdeur kasteel kastijd
    katapult katern katers katheter kathode katje katoen katrol kauwen kauwgom kavel kawina kazak kazerne keek keeltje keep keeper keepster keer keerzij
    kees kegel keihard keil keizer kelder kelen kelk kelner kemel kemp kenen kengetal kenleer kenmerk kennel kenner kennis kent kenteken kerels kerf kerk
    kerkhof kermis kern kerrie kersen kerspel kerst kerstent kervel ketch ketel ketenen ketens ketje ketting keuken keurder keuren keuriger keuring
    keurmerk keus keut keutels keuvel keuze kevers kevertje kibbel kibboets kick kidnap kiel kiembaan kiemen kieren kies kieuw kievit kiezel kijf kijk
    kijkgat kijkhut kikker kikvors kilo kilogram kilowatt kina kine king kinine kink kinkel kinnen kinnetje kiosk kippen kippetje kissebis kits kittel
    klaagde klaagt klaar klacht kladblok klagen klakt klam klampt klank klankwet klap klapwiek klarinet klaroen klas klassen klassiek klauter klauw klaver
    kledder klederen kledij kleding kleed kleefde kleeft klein klem klemtoon klep klerken klets kleumen kleur kleursel kleuter klever klieder klieft
    kliekje klier klieven klik klikklak klim klimaat klimop klimtijd klingel kliniek klinisch klinken klip klis klisteer klodder klok klomp klompen klont
    klonter klontje kloofde klooi klooster klopboor klopper klopping klopt klote klotsen kloven kluit kluiver klungel klus kluwen knaag knaap knal knapen
    knappe knars knecht kneed knekel knel knelpunt kneu kneuter knie knieband kniepees knijpen knijper knik knip knipmes knippa knipsel kniptang knobbel
    knoei knoert knoflook knok knollen knoopje knoopt knop knor knot knuffel knul knuppel knut knutsel koala kobalt kocht koddig koeien koek koekoek
    koekvorm koel koelie koelkast koelruim koemelk koepel koepok koerier koers koest koeter koets koetsier koffers koffie kohier kokerij kokertje koket
    kokkel kokker kokkerel kokos kolder kolen kolfje koliek kolom kolonel kolonie kolos komedie komeet komen komfoor komiek komisch komma kommer kompas
    kond kondig konijn konijnen koning koningin konvooi kooien kook kookboek kool koolmijn koolsoep koolstof koolzuur koop koopakte koopman koopsom koor
    koordje koorkap koosde koot koperen kopie kopieer kopij kopklas kopklep koppel koppen koraal kordon korf korfbal kornet korps korrel korset korting
    korvet kosmos koster kostuum kotelet kotter koud koukleum kous kousen kout kozakken kozen kozerij kozijn kraag kraai kraaien kraak kraampje kraan krab
    krabbel kracht krakeel kralen kramen kransen krapte kras krater krediet kreeg kreet krekel kreuk kreun krib kriebel krieken krielkip krijs krijt krimp
    kringen krioel kriskras kristal kritiek kritisch kroeg kroezel kroezen krok krokodil krokus krol krom krompen kroniek kronkel kroon kroost krop krot
    kruid kruier kruik kruimel kruin kruipen kruis kruiskop kruisra kruisweg kruit kruitvat krukas krul kubiek kubus kuch kuif kuiken kuil kuip kuitbeen
    kunde kundiger kunnen kunst kunstijs kurk kusje kussen kustlijn kustzone kuur kwaad kwab kwadraat kwak kwakkel kwal kwalen kwalijk kwam kwantum kwart
    kwartaal kwartet kwartier kwassie kwebbel kwee kweekbed kweekt kweekvis kwek kweken kweker kwekerij kwel kwestie kwets kwetsuur kwezel kwijl kwijnen
    kwijt kwik kwikdamp kwint kwintet kwis kwispel laad laadbak laadruim laag laagbouw laagland laagveen laaie laak laan laartje laarzen laat label labeur
    labo labs lach lactatie lactose ladder lades ladingen laesie lagering lagune laken lakense lakmoes lala lambiek lamel lamellen laminaat lamineer lamme
    lammeren lamp lampion lanceer lancet land landbouw landgoed landhuis landreis landvast landweer lang langarm langlauf langpoot langzaam lanspunt
    lantaarn lantaren lapje lappen lapte laptop lardeer larf lariks larve laser last lastigst latei latentie lateraal latijn laurier lauwer lava lavabo
    laven lavendel lawaai lawine lazarus lazen league lease lebber lector lectrice lectuur lede ledig ledikant leef leeftijd leeg leem leenbank leenman
    leent leer leerling leerplan leerstof lees leeuwen legaal legatie legendes leggen legger legging legioen legras leguanen leid leider leiding leidster
    leien leken lekkage lekker lelie lemmetje lemming lenen leng lengte lening lens lentezon lepel leppen lepra leprozen leraar lerares lesgeld lessen
    letsel leuke leukemie leun leurde leuren leus leute leven levendig leveren levering lezeres lezingen liaison lias libellen liberaal libretto licentie
    lichaam licht lidmaat lidstaat lied liederen lief liefde liefheb lieflijk liepen lieren liezen lift liga liggen ligt liguster ligwei lijd lijder lijf
    lijmen lijn lijnolie lijst likdoorn likeur likken likker likt limiet limoen limonade linde lingerie liniaal linie link linker linkse linnen lino
    linoleum lint lintworm linzen lion lipje lippen lipt lispel lissen listig liter literair lithium litho litteken liturgie live livrei lobberde lobbig
    locatie lock loco loef loeit loep loeren lofrede logboek logeer logement loggen logger logica logies logisch lokaal loket lokkig lollig lommen lommerd
    lonken loochen loodje loodlijn loodsen loodsman loodvrij loof loog loogzout look loon loonsom loop loopbaan loophulp loopjaar loopster loopstuk
    looptijd loopzone loos lopertje lord lorken lorren loterij loting lotion lotje lotto lotus lounge louter lucht lucifer luiaards luid luier luifel luik
    luilak luipaard lumbaal lummel lumpsum lunch lupine lussen lust lustiger lustrum luwe maag maagzuur maaien maaier maaiveld maakster maakte maal
    maaltijd maand maandag maanman maantje maarde maas maat maatstaf maatwerk macadam macaroni machine macho machte machtig macro macula madam maffia
    magazijn magazine maggi magnaat magneet mahonie mail mais majolica majoors major makel makelaar maken maker makerij makkers makreel malaise malaria
    malle malse malus mamma mammoet mana manager manchet manco mandaat mandje manege maner mangaan mangel mango mangrove mani maniak manifest manilla
    maning manisme mank mannen mannetje mans mansarde mansoren mant mantel manuaal mapje mappen mara marathon marc marche marge marifoon marine marinier
    markant markeer markt marmer marokijn marron mars marter maske maskers massa massage masse massief mast master mastiek match matches materie matigen
    matiger matiging matigst matras matrijs matroos matrozen matter mavo mazelen mazout mazzel meander meccano medaille mede mededeel media mediaal medici
    medicijn medisch medium meekrap meel meeloop meen meeneem meerder meervoud mees meester meet meetings meeuwen meewerk mega meidoorn meier meifeest
    meineed meisje mekker meld meldcode melding meldpunt melisse melk melkvee melkweg melkzuur melodie meloen membraan memo menage meng mengsel menie
    menigte mening meniscus menner mens mensen ment mentor menu mepper merg mergel merino merk merkel merrie messen messias mest mestput metaal meteoor
    metertje methaan methode metingen metrisch metro metronet metsel metser metworst meubel meur mezzo micro microbe middag middel middens midzomer mieren
    mierik mietje migraine migrant migratie mijl mijmer mijt mikken mild milieu militair militant militie miljard miljoen mille miltvuur mime mina minacht
    minder mineraal mines mini miniem miniemen minima minimaal minimum minister minnaar minne mint minus minuut mirakel mirre misbak misdadig misdrijf
    misleid misluk mispel miss missen missies mist mistel misvorm miszeg mits mobiel modaal modder modefoto model modelijn modem modepop modern modeshow
    modevak modezaak modi modisch module modulus modus moed moeder moedig moei moeilijk moer moeras moerbei moes moesson moestuin moet moezel moffel
    moffen mogelijk mogol mokers mokka mokkelen mokt molecuul molen molenaar molest mollig molm moment mompel monarch mond mondain mondzorg monitor monkel
    monnik monniken mono monster montage monteer monteur monturen montuur monument mooi mops moraal morfeem morfine morgen mormel mormonen morrel morse
    mort mortel mortier moskee mossel mossen mosterd motief moties motor motst mottig motto mousse mout mouw move moveer muesli muggen muil muis muisknop
    muit mulat mulo mummel munitie munster munt munterij murale murmel murw musea museum musical musici musicus musk muskaat muskiet muskus mussen mutatie
    muteer muts muur muzen muzikaal muzikant naad naaf naak naam naamval naar naast nabij nacht nadeel nadering nagel naja najaar namaak namiddag narcis
    narren nasi naslag natie natrium nats natura natuur nauw navel navolg necro nederig neef neem neep neer neerleg neerslag negatief negen negentig
    negotie neig neiging nekken nellen nemen nemers nemingen neon nepen nerds nerf nerts nerveus netel netje netkaart netto netvlies netwerk neuron
    neurose neus neut neutra neutraal neuzel nevel neven niche nicotine nier nies niet nieuwe nieuws nihil nijd nijg nijpt niks nikt nimf nippel nippen
    nipte nisje nitraat niveau nobel noemde noemt noen noga nomina nonnen nood noodlot noodplan noodrem noodstop noodweer noodzaak noopte noot noppen nopt
    norm normaal nota notabele notaris notatie notitie notulen novelle november novice nuance nuchter nulpunt numeriek nummer nuttig ober obia object
    objectie obligaat obstakel oceaan octaan octrooi oculair oculeer oedeem oefen oenen oerwoud oester oeuvre oevers offer office officier offset ofte
    ogen oksel oktober olie oliedruk olieman oliepalm oliepijp olierijk olietank olieveld olieverf olievlek olifant olijk olijven ombouw omdraai omgang
    omgeving omhoog omhul omkeer omkoop omlaag omleg omlijnde omloop ommetje omreken omring omroep omslag omtrek omvang omzet onaardig onaf onbegaan
    onbelast onbruik ondank onder onderaan onderaf onderuit ondiep onedel ongel ongelijk ongeloof ongemak ongerust ongezond onguur onhandig onheil onkruid
    online onlust onmacht onnozel onnut onrecht onrein onrust ontbijt ontbind ontdek onthaal onthou onthuts ontleed ontman ontroer ontucht ontvang ontwar
    ontwerp ontzeg onveilig onvrij onwaar onweer onwel onwil onzeker onzent onzin onzuiver ooft oogde ooghoek oogje ooglaser oogmerk oogpunt oogst
    ooievaar ooit oompje ooms oordelen oorkonde oorzaak oosterde oosters oosthoek oostkant oostkust ootje opberg opblaas opbloei opbouw opdracht open
    opera operatie operator opfris opgaaf opgave ophaal ophang ophoping opinie opium opklap opknap opkomst opkoop oplaad oplage oplicht oplos opmaak
    opname opnemer opneming opoe oppas opper oprek opricht oprij oproep oproer oprol opruim opslag opstal opstand opstap opstart opstel optie optocht opus
    opvang opvoed opvoer opvolg opvolger opvraag opvul opwarm opwerk opwind opzeg opzet opziener opzij orakel orale orangist oranje oratie oratoria orde
    ordelijk ordenen ordening ordi ordinair oreer oreerde oreren orgaan organel orgel orkaan orkest ornament ossenkop otteren otters oudejaar ouderdom
    ouderen outdoor outfit output ouwe ovens over overall overbrug overbuur overdek overdruk overeen overgang overhead overhoop overkap overlaad overlap
    overlast overleg overlig overname overoud overstap overweg overwerk overwin paadje paal paaldans paarde paas paasstok paasweek pabo pace pachters
    pachtige pacifist pact padie page pagina pagode pakhuis pakkers pakket pakking pakt paleis palingen palm palmpaas palts pamflet pamper panama pancreas
    panda pandje paneel pannen pannes panorama pantalon pantser papa papaja papaver papegaai papen papier papil papisme papist para parabool parades
    paradijs parallel paraplu parasiet parasol parcours pardon parel parfum pari paring pariteit park parkeer parket parkoers parochie part parterre
    partij partner parttime pasfoto paspoort passaat passage passer passes passie passing password pasta pasteien pastel pastille pastoor patat patent
    pater pathisch patio patrijs patrones patroon pauken pauper paus pauwen pauwoog pauze pech peda pedaal pedagoge pedagoog peddel pede peelde peelt pees
    pegel peil pekel pelen pelgrim peller pelletje peloton peluw penant pendel pene pennen pennetje pens penseel pensioen pent peper perceel percent
    periode perk perkoen permis perron pers persfoto persoon perzik pest petje peul peurde peuren peuter phishing pianist piano pias piccolo picknick pico
    pieken pieker piemel piepers piercing pierde piertje pietlut pigment pijen pijl pikant piket pikkelde pikkelen pikken pilaar pillen pilo piloot pilsen
    pimpel pinang pincher pinda pindaman pinde pingel pingen pingpong pink pinpas pioenen pion pionier pipet piramide pisang pisser pist pistache pistes
    pistolen piston pita pitbull pitje pitsen pittig pizza plaatje plaats plafond plag plagen plak plakbord plakkaat plaksel plamuur plan planeer planeet
    planken planket plantage planter planting plat plateau plateel platform platina plavei plecht plee pleegde pleegt plegen pleger plein pleister
    pleiters plek plempen plet pleuris plevier plezant plezier plichtig plisseer ploeg ploeter plof plombe plombeer plompen plooi plop plots plozen plug
    pluim pluimvee pluk plunder plunje plusser poch pocket podia podium poeder poeier poesje poets poezen poging pointe poker pokken polaroid polder
    poleren poliep polijst polis politici polka poll pollen polsen pommade pomp pompoen pond poneer ponem poneren pons ponton pookt pool poort pootgoed
    popel popi popje poppen populair populier porren portaal porteren porti portiek portier portret pose positie post postbus postcode postdoc postgiro
    postpak potentie potig potje potlood potsen poule power praat pracht prairie prak praktijk precario precisie predik preekt prefab prefect pregnant
    preien preker prelaat premie prentje prepaid pres present pressie presteer prestige pret pretpark prevel priegel priemen priester prijs prik prikkel
    prime primeur principe prins prinses print prior prisma privaat probeer probleem procent proces producer product proef profeet profes profiel profile
    prognose program project promesse promo promotie promotor pronk proost proper prospect protest prothese protocol proton proviand provider provisie
    provo proza pruiken pruimen prut pruttel psalmen puber publiek puddel pudding puinhoop puistje puit pull pullen pullman pulp puls punch punctie punk
    punt puntlas puntloos pupil puree purper push putje putt putting puzzel raadsel raadslid raadt raagde raagt raakt raam raamwerk raap raas raatje
    rabarber rabat rabbelde rabbelen race racisme racist racket radar rader radiator radicaal radio radionet radium radius rafelen rage raglan rail
    rakkers raku ramadan ramee ramingen rammel rammen rammenas rand rangeer rangen rangorde rank ranst rantsoen ranzig rapaille rappen rapport rare rasp
    raster ratel rating ratio rauwkost raven reactie reactor realisme rebel rebellen recent recept receptie reces recessie recht rechtop recidive recital
    reclame record recreant recto rectoren redder redding redelijk redenaar redeneer redenen rederij redes reduceer reductie reedt reeks referent reform
    regeer regel regelaar regeling regen reggae regies regime regiment regio register regres reiger reik reine reinig reis reisdag reisdata reistijd
    reiziger reken rekker rekking relaas relais relatie relde relevant reliek religie reling rellen relt rembours remise remkabel remmen renbaan rendabel
    rendier renet rennen renner renpaard renprijs renstal rente renwagen repen repeteer reporter repro research reserve residu resonans respect respons
    ressort rest restant retail retentie retoriek retouche retour retraite retro reuma reus reutel reuzen revanche reveil revisie revisor revolte revolver
    revue riant ribben ribstuk richel richt richting ricinus ridder riek riem riep riet riff riffen rijbaan rijd rijder rijen rijft rijg rijk rijkdom
    rijkelui rijles rijm rijns rijpe rijst rijstijl rijtijd rijtuig rijvak rijwerk rijwiel rijzing rikken rikte rilde rillen rilt rimpel ring ringel
    rinkel riool rippen risico risk rissen ritje ritme ritmiek rits ritsel ritueel rivaal rivales rivier robben robe robijn robot rochel rock rockband
    rococo roddel roede roeien roekoe roem roemrijk roeper roeping roer roerbak roes roet roffel rogge rokerij rokken rolde rollade rollebol rollen
    rolleren rolstoel rolt roman romen rommelen romp ronde rondhang rondkijk rondleid rondreis rondrijd rondrit rondtoer ronken ronsel roodkop roodst rooi
    rook rookgas roomde roomse roomt roos rooster ropt roro rotan rotatie roti rotonde rotor rotsen rotting roulatie route routenet routeren routine
    roverij rovers rozen rozijnen rubber rubriek ruggen rugzak ruien ruig ruiker ruil ruim ruimte ruisje ruiter rukken rukt rumoer rund rundvee runen
    runner rups ruptuur rush rust rustiek saai saam sabbat sabel sabotage safari safe saffier saffraan sagen sago sakkers salade salami salaris saldi
    saldo sale salmiak salon salpeter salsa saluut salvo samba samen samenhok samenpak samoerai sanctie sandwich saneer sanering sant sapje sapkuur sappe
    sappelen sardine satijn satire sauna saurus saus savanne save savooi scalp scalpeer scan scenario scene sceptici schaaf schaal schaam schaar schacht
    schade schaduw schaffen schakel schaken schalie schalk schalm schamel schamper schans schap scharrel schater schattig schavot schedel schedes scheef
    scheen scheep scheer scheg schei scheldt schellen schelp schelvis schema schemert schender schendig schenk schenkel schennis schepsel scherf scherm
    scherp schets scheuk scheur schicht schieman schier schift schijf schijn schik schild schilder schimmel schimp schipper schitter schob schoen schoffel
    schok schold scholier schonken school schoolse schoon schoor schoot schoppen schopt schorsen schotel schouder schouw schub schuif schuifaf schuifel
    schuim schuinen schul schunnig schurft schut schuur schuwe scoop scooter score scout scrabble screen script scriptie scrub seconde sectie sector
    sediment segment sein seis seizoen sekte selder selderij select selectie sema semester semiet senaat senioren sensatie sensor separeer sepia sepot
    sepsis septisch sera sergeant serie serieus sering seringen sermoen serre serum server servet service servies servo sesam sessie setje sets sfeer shag
    shaker shampoo sharen sharia sheets shirt shoarma shocks shop shorts shot show showroom shredder shutter shuttle sidder sief sieraad sierde sierlijk
    sierstuk siert sigaar sigaren sigaret signa signaal signeer sijpel silicose silo simlock simpel singel single sint sinter sinus sirene sirih siroop
    sist site situ situatie sjaal sjabloon sjacher sjap sjappie sjees sjeik sjerp sjilpt sjirp sjofel sjok sjor sjouwde sjouwen skate skeeler skelet
    skelter skibaan skiede skiet skiff skin skip slaagde slaagt slaap slaapzak slab slabak slag slagader slagroom slagwerk slak slakken slalom slam
    slangen slaperig slash slashes slavin slecht sledes sleede sleep slemp slenk slenter sleuf sleur sleutel slib sliep slier slijm slijp slijt slijtage
    slik slimme slinger slipper slips slipte slobber slodder sloeg sloffen slofte slogan slokdarm slop slopen sloper sloperij slordig slot slotweek sloven
    slow sluierde sluieren sluiers sluike sluimer sluip sluit sluiting slurp sluw smaad smaak smacht smakken smakker smal smaragd smart smederij smeed
    smeek smelt smeren smeulen smid smijter smikkel smoel smoezen smog smok smokings smokkel smolt smoor smous smul snabbel snack snackbar snap snaren
    snater sneb snede sneeuw snel snelbus sneltram snelvuur snelweg snerp snert sneu sneuvel snibbig snij snijder snijding snijdt snijkop snijmes snijwerk
    snik snip snipper snoei snoek snoepen snoept snoer snooker snork snorkel snorren snot snuffel snuister snuit snurk soap sociaal soda soefi soep soepel
    soes software soja sokken solarium soldate solde soldeer soldij solfer solo somber sommen sonant sonar sonate sonde song sonnet soort soos soppen
    sopraan sorteer soul sound souvenir sovjet spaar spaarder spaarkas spade spaken spalier spalk span spanning sparren spartel spasme spat spatbord
    spatie speaker specerij special specie spectra spectrum speech speeches speed speeksel speeldag speelst speelwei speen speer spek spel speldje speldt
    sperren speurder spied spiegel spier spijbel spijk spijker spijlen spijs spijt spil spin spinsel spinster spionage spionnen spiraal spirit spiritus
    spits spitsuur spleet splinter split spoed spoelen spoelsel spoiler sponsor sponzen spook spoor spoornet spoorweg spoot sport sportfan sportief
    sportpak sportvis spotter spouw spraak sprank sprankel spread spreek spreid spreuk spreuken spriet spring sprints spritsen sproei sproken sprokkel
    sprong sprookje spruit spui spurt sputter spuug spuwer staafde staafje staande staar staat staatsie stabiel staccato stad stadhuis stadia stadion
    stadium staffel stage staken staket staking stakker stal stam stamboek stamboom stamcel stamper stamping stamppot stampte stamvorm stander standing
    standje stands stangen stapel stappen stapt starren start stas statie station statisch status statuut staven stearine steeds steegje steekt steen
    steenkar steenwol steetje steg steiger steil stek stekel steller stellig stelp stelsel stelt stem stembus stempas stempels stencil stengel stengen
    steno stentor steppe ster stereo steriel sterken sterkte sterns steun stevenen stevens stevig sticht stichter sticker sticks stiel stift stijf
    stijfsel stijg stijging stijl stik stikstof stiletto stilist stille stilte stinsen stipt stockcar stoel stoepen stoet stof stoffeer stofzuig stok
    stokerij stokvis stola stolen stolling stolsel stond stool stoor stoornis stoot stop stoppel stores storing storm stormram stout stouwen straal
    straatje strak strand strateeg stream streef streek streel streep streng stress stretch stribbel strijd strijk strikken strikt strip stro strofe
    stroman stromat strompel stronk strooi strook stroom stroop struik struikel struin struis stuc studeer student studie studio stuif stuip stuiter stuk
    stukgoed stunt stuntel stuur stuurman stuw stuwdam subdoel subject subsidie subtiel subtop succes sudder suffen suft suiker suis suites sukade sulfaat
    sulfer sultan summier sumo super superbe support surf suri surplus survival sushi swing switch taak taal taalhulp taan taander taart tabel tableau
    tablet tabloid taboe tabula tachtig tact tactiek tafel tafereel tags taille takel taksen talent talg talk tallen talm talon talrijk talud tamboer
    tampen tampt tand tandarts tandoori tandrad tandwiel tang tangens tangetje tantes tapas tapdans tapes tapijt tapper tapperij tappunt tapte tarief
    tarot tarwe tasje tast tastzin tater taupe teak team technici techniek techno teeg teek teelt teem teenstuk teentje teer teerder teevee tegel tegemoet
    tegen tegenaan tegenin tegoed tehuis teiltje tekeer teken tekenaar tekort telboek teldatum telde telecom telefoon telegram telers teleur telg telkaart
    tellen tellijst telling teloor tels telwerk telwoord temde temmen tempel temper tempo temt tendens tender tenen teneur tengels teniet tennis tenor
    tensie tentamen tentoon tenue tenzij terecht terloops term termijn terminal terne terneer terp terras terrazzo terrein terstond terug terugbel
    terugkom terugval terzet terzijde test testbank testeer teut teven tevoren teweeg theater thee thema theoloog theorema theorie therapie thermaal
    thermos thesen theses thesis thomas thriller thuisnet thuiszit tichel ticket tien tiental tieren tijd tijdiger tijdperk tijdrit tijdvak tijdvorm
    tijgen tijger tijk tijloos tijm tikken tikt tiktak tilde tillen tilt time timmer tinctuur tingelt tinnen tint tintelde tintelen tippel tippen tipte
    tirannen titanen titel titi tjilp tjirp tjok tobbe tocht toedek toef toegang toekom toekomst toelage toename toepas toer toerisme toerist toernooi
    toeslag toestand toestel toeter toets toeval toevoeg toevoer toezeg toezicht toilet tokkel tokken tokte tolde tolerant tolken tomaat tombe tomen
    tondel toneel tongen tongzoen tonijn tonisch tonnage tonnen toog tooi tools toomde toomt toon toonbank toonder toonzaal toonzet toorts topic topje
    topo toppen tops topsport topt toptijd toren torment torsie torso tortel tosti totaal totem touch tour touw touwerij touwtrek tovenaar toveren traag
    traangas traceer tracht track tractor traditie trafiek tragedie trailer train trainee trainer training traject traktaat tralie tram tramlijn tramnet
    tramweg trance trans transfer transit transvet trant trap trapeze trappel traproe travers trawler trechter treed treeft trees tref trein trek trekpop
    treksel trends treuzel triatlon tribune tricot triestig trijp triktrak tril trilhaar trilling trilogie trim trio triomf trippelt trips tript triton
    triumvir troebel troep troepen troetel trof trofee trog trok trol trombone trommel trompet tronen tronie troont troost trossen trots trottoir truc
    trucks truffel trui truken truweel tsaren tube tuberkel tucht tuft tuig tuil tuimel tuin tuinbed tuinbouw tuinder tuinier tuinkas tuinman tuit tukje
    tukken tulband tulp tulpen tune tuniek tunnel turbine turbo turf turken tussen tussenin tutti tuurde tuurlijk tuurt twaalf twee tweeling tweetakt
    tweets tweezits twijnde twintig twist uitbater uitbouw uitbreid uitdraai uiteen uiteinde uitga uitgaan uitgang uitgaven uitgeef uitgever uitgroei
    uithang uiting uitje uitkijk uitknip uitkom uitkomst uitkoop uitlaat uitlees uitleg uitlok uitloop uitoefen uitpak uitreis uitrek uitrij uitroep
    uitruk uitslag uitspuw uitstal uitstap uitsteek uitstel uitstoot uitval uitvind uitvloei uitvoer uitwaai uitwerk uitwijk uitwis uitzak uitzet uitzicht
    uivers ultra umlaut unie uniform unit uniteit update uranium uren urgent urgentie urologen urologie uroloog usance uterus utopie uurprijs uurtje
    uurwerk uwent uwer vaagde vaagt vaal vaandel vaarder vaardig vaart vaartuig vaarweg vaarzen vaas vaatje vaatwas vacature vaccin vader vadsig vagant
    vage vagebond vakantie vakblad vakbond vakje vakken vakwerk valentie valide valken vallei vallen valletje valreep valse valt valuatie valuta vampier
    vandaal vandaan vaneen vang vangnet vanille vans vanzelf varens variant variatie vast vastbijt vastbind vastgoed vasthoud vastleg vastpak vector
    vederen veders veegde veegt veel veemarkt veen veerboot veertien veertig veest veeteelt veevoer vega veger vehikel veil veiling veins velaar veld
    veldheer veldwerk velg vellen velo vendel vendu venijnig vennoot venster venters ventiel vents verander verba verband verbeter verbeurd verblijf
    verbod verbouw verbruik verdedig verdeel verder verdien verdiep verdik verdoe verdor verdrag verdriet verdwijn vereffen verenig vereren verering verf
    verfijn verfoei verfris verg vergaar vergader vergeet vergezel vergis vergroot verguld verhaal verhak verhard verheug verheven verhoog verhoor verhuis
    verhuur verjaar verkeer verken verklaar verklap verkleed verklein verklik verkocht verkoop verkrijg verkrui verkwik verlang verleid verlener verleng
    verlet verlicht verliefd verlof verlok verloop verlos vermaak vermaard verman vermeld vermijd vermoeid vermogen verneder vernevel verniel vernieuw
    vernis verover verpak verpleeg verpop verraad verras verre verreken verruk vers versie verslag verslap versnel versta verstaan verstand verstek
    verstik verstom verstoor verstop vertaal vertak verteer vertel vertolk vertoon vertrap vertrek verval vervang vervoer vervolg vervorm vervul verwaai
    verwacht verwant verwar verweer verwek verwen verwezen verwijd verwijs verwijt verwon verzadig verzak verzamel verzeker verzet verzink verzoek verzoen
    verzorg verzuim vesper vesting vestje vestzak vetmest vetwei veulen vezels vezeltje viaduct vibrato vice video vielen vier vierkant viertakt view
    vieze vigilie vignet vijand vijf vijftien vijftig vijg vijgen vijl vijst vijzel vijzen vilde villa vilt vinders vinding vindt ving vinger vink vinken
    vinnen vinvis violet violist viool viraal viriel virtuoos visa viscose visgraat visie visioen visites viskom vissen visser visserij visueel visum vita
    vitamine vitrine vitriool vizier vlaai vlag vlaggen vlak vlaktes vlam vlas vlecht vlegels vlek vleugel vlezig vlies vliet vlijm vlijt vlinder vloed
    vloei vloer vlogen vlokken vlood vlooien vloot vlotter vluchtig vlug vocaal vocatie vocht voeder voeding voedsel voedster voegen voegsel voelde voelen
    voerbak voerders voeren voering voertuig voet voetbal voetboog voetkus voetnoot voetveer voetvrij vogel vogelbek vogelei volbreng voldoen volg volgens
    volgorde volhard volhoud volk volkeren volkrijk volkse volle volmaak volmacht volprop volst volta voltijds voltooi voltrek volume vonk vonkel vonnis
    vont voogd voogdes voogdij voor vooraan vooraf vooral voorbid voorbij voordeel voorga voorhoud voorin voorjaar voorkeur voorkom voorlees voorleg
    voorlig voorman voornaam voorns voorop voorover voorraad voorrang voorrij voorsta voorstel voorts vooruit voorvoeg voorwerp voorwiel voorzeg voorzet
    voorzien voorzorg vorder vork vorm vorsen vorstin vossen votief vouw vraag vracht vrat vrede vreemd vrees vreet vreter vreugde vriendin vriendje vries
    vriescel vriesvak vrij vrijdag vrijdom vrijkom vroed vroeg vrolijk vrome vroon vroren vrucht vuist vulde vulkaan vullen vulling vulpen vulsel vult
    vunzig vurig waadt waag waaien waaier waak waakhond waan waanzin waar waarborg waarde waardin waarmerk waarna waarneem waarzeg wacht wade wafel wagen
    waggel wagon wajang wakkerde wakkeren walg walk walm walrus wals walvis wamen wand wandel wanhoop wankel wants wapper warm warmte warrel warren
    wasbeer wasbeurt wasem wasje wasser wasserij wassing water waterbed waterkan waternet waterpas waterput waterski watertor waterval waterzak watt
    wauwel wazig webcam weblog website weddes wedijver wedloop weduwe weed weef weefsel weeg week weekblad weekeind weelde weer weeral weerga weergalm
    weergave weerhoud weerleg weerman weerom weerwerk weerzin wegen wegennet wegge weggeef weggooi wegwerp weide weifel weiger weinig weit wekkers
    weldadig weledel weleer welfde welk welkom welkomst wellness welpen welstand welvaart welzijn wemel wending wendt wenken wennen wens wentel wereld
    werk werkdeel werkhuis werkles werkloze werkman werkpak werktijd werktuig werkweek werp wervel werven werving wesp wespen west western westerse
    westhoek westkant westkust westpunt wetboek wetens wetgever wetje wetsuit wettig weverij wezen whist wichel wicht wicket wiebel wied wieg wiegel wiek
    wiel wielren wierf wierook wierpen wies wifi wiggen wijding wijdte wijduit wijk wijkraad wijlde wijlt wijn wijnbouw wijs wijven wijwater wijze wikkel
    wild wilg wilgen wille williger willigst winch wind winderig windes windsel windvang winkel winkella winnaar winnares winner winning winst winter
    winti wippen wipt wiskunde wissel wissers witgoed witkop witlof wits witter witwas woede woeien woeker woel woensdag woestijn wolf wolfram wolkam
    wolken wollen woningen woninkje wonnen woog woon woonhuis woonland woonzorg woord wording wordt worg worp worpen worst worstelt wortel woud wouter
    wrak wrap wrevel wreven wriemel wrijf wrijving wrik wringen wrocht wroeging wrong wuft wuif wulp wurm zaag zaagblad zaaien zaaier zaak zaal zabbel
    zacht zadel zagerij zakelijk zaken zakenman zakking zalf zaligen zaliger zaligst zalm zamel zand zandman zang zangeres zangerig zanik zate zaterdag
    zebra zede zeebad zeebodem zeef zeegras zeehaven zeek zeeklei zeekrab zeeleven zeem zeemacht zeeman zeep zeepbel zeer zeevaart zeevis zeewater zege
    zegelde zegelen zegels zegevier zeggen zegster zeik zeil zekering zeldzaam zelf zelfhulp zelfzorg zemel zender zending zendt zendtijd zeng zenuw
    zenuwgas zerk zesbaans zesje zestien zestig zetel zetmeel zetsels zetstuk zetting zeug zeul zeulen zeur zeven zeventig zicht zied ziederij ziel zien
    zienlijk ziet zift zifterij zigeuner zigzag zijde zijgen zijl zijnd zijpelen zijspan zijtje zilt zilver zinde zing zink zinnen zinniger zinnigs zins
    zintuig zionisme zitkamer zitter zittijd zitting zodiak zoek zoekster zoen zoet zolder zomer zomerbed zondaar zondag zondes zondig zone zonering
    zongen zonk zonken zonnen zonnetje zonnewei zonzij zoog zoogdier zooien zool zoomt zoon zorg zout zoveel zucht zuid zuidoost zuidpool zuidwest zuig
    zuigbuis zuigmond zuil zuilen zuinig zuivel zuiver zult zusje zussen zuster zuur zuurkool zuurstof zuurzak zwaai zwaard zwaarte zwabber zwak zwalp
    zwaluw zwam zwanen zwanger zware zwart zwavel zweet zwel zwelgen zwem zwembad zwemster zwendel zwengel zwenk zwepen zweren zwerf zwiep zwier zwijg
    zwijm zwijmel zwik zwin zwingel zwoeg zwoer zwol zwommen zwoor
    """
}
