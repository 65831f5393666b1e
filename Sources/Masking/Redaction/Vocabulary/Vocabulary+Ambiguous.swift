// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.
extension Vocabulary {
    /// Words of both languages that are names of some culture, too: `rose`, `hunter`.
    static let ambiguous: StaticString = """
        abate abbey abed able abril ace acero acres adam add admiral adora agar agate agosto agudo ah aide akin ala \
        alabama alas albino alcalde alder alderman ale alegre alegría alemán ales alfa allende alley ally allá allí \
        almagro almond alonso alpha alta alter altera alto aly ama amado amar amber amble amen amend america amigo \
        amo amor amores an anda angel angelic angle anima anon ante antic ants apple april arab aragonés aras arbour \
        arch archer arco arcos arena arenas ares argentina aria arias arizona armas armenia armor armour arms aro \
        arrant arroyo art artigas arts ascension ascensión ash asi askew asks asma asp aspen asta astride astros así \
        ata atlas auger august augusto aun aura author autumn avis aya ayer azalea azul azure aún baa baba babe \
        babel baby back backer bacon bad bade badger bah bail baize bajan baker bala balds bale bales balk ball \
        balling balls ban banda bandy bane banes bang bangs banister bank banker banks banner banning bano baptist \
        bar barb barber barco bard bare barefoot barer barge bark barker barks barley barman barns baron barra \
        barranco barren barrette barrier barrio barrios barrow barrows barter barón basa bash basic bass basso bast \
        batalla bate bates bath batten battle battles batty bay bays baño baños beach beagle beam beams bean bear \
        beard beat beau beaver beavers bebe bebé beck bee beech beer beers beets begin bell bella belles bello \
        bellows belt bench bender bent bents benz berg bergs berlín berry best beta beverage bias bible bien \
        bienvenida bier big bigger bigot bilge bill billings bills binder bins birch bird bishop bite bitten bitter \
        black blacker blade blades blanch blanco bland blanda blank blanks blaze blazer blessing blind bliss \
        blizzard block blood bloom bloomer blossom blot blow blue blunt board boas boatman bode bodily bodkin body \
        bogey bogus bold boles boll bologna bolster bolt bolívar bombard bombardier bond bonds bone boner bones bong \
        bonita bonnet book books boon boos booth boots booze boozer borde border borders bore borer boring born \
        borne borra bosque boss botella bottom bottoms bouillon bounds bourgeois bow bower bowers bowler bowling \
        bowman box bozo bra brace bracken brain brake bramble branch brand brands brandy brasher brass bravo brawn \
        bray brazier breed breeding breeze brew brewer brick bridge bridges brier bright brim brink brisa broach \
        brogan brook brooking brooks broom bros brothers brown browner browning bruin brunet brunette brunt brush \
        buck buckle buckler buckles bud buddy budge buena bueno buff buick bull bullion bullock bump bumpers bunch \
        bunk bunker bunny bunting burden burg burger burgher burner burns burr burrow burrows bury bus busby bush \
        bushman buss buster butch butcher butler butt butte butters button butts buzzard bye caballero cabana \
        cabanas cabañas cabe cabello cabeza cabezas cable cabo cabrera caddie cadena cadenas cadence cadet caga cage \
        cairn cairns cal calderón call calla calle calles cam camellia camilo camino camp campaña camper campo \
        campos camps canal canales canals cancel candy cane canning cannon canny canon cant canter canto canton \
        cantor canyon cap capa cape capers caprice captain cara caraway card cardinal cares cargo cariño caro \
        carolina carpenter carrera carreras carrier carrion carro carry carton cartón carver casa casado casas case \
        cases cash cassette castellano caster castilla castillo castle castor castro catalán catchings cater \
        cavalier cave caves celesta cena center centers cerro cerró chalk chamber chamberlain chambers champ \
        champagne champion chance chancellor chancy chandler channel chapel char charity charla charles chase \
        chastity che checa check cheek cheeks cherish cherry chess chestnut chevrolet chew chi chick chico child \
        chill chin china chip choice choque chow christen christmas chuck church chute cid cielo cierra cinnamon \
        cinta cis citizen clack clapper class clay clear cleave cleaver cleaves clement clerk clever click client \
        cliff close clothier cloud clover cluck clutter coachman coats cobble coca cocci cock coffee coffin coger \
        coil coke cola colas colic collar collie collier colon colonel colorado colt columbia comas combs comer \
        comes comfort commander comment commodore commons como concepción conception concha conde cone confer \
        constable constant consuelo contra contractor converse convey cook cooks cool cools coon coons coop cooper \
        coots cop cope copes copper coral corazón cord cordero cordon core corea cork corn corner cornet corning \
        corns corona coronel corpus corra corral correa corredor correr cortes cost costa coste cote cotter cotton \
        couch council countess countryman counts court courtier courts cousin cousins cover covert covey coward \
        cowling cox coy coyer craft crafts cram crane crank crass craven cravens craw creamer crean cree creed creek \
        creel cress crew crews criado crick crisp cristal cristiana cristiano crochet crofts crone crook crooks \
        cropper crosier cross crouch crow crown crozier cruces cruise crumb crumble cruz crystal cuarta cuba cue \
        cuenca cuervo cuesta cuff cull cumming curd curl current curro curry curtain custard custodia cutter cutting \
        cámara cómo córdoba da dada dadas dado dahlia daily daisy dakota dale dales dallas dam dame dames damps \
        dance dancer dar dare darian dark darling dart dará daría darían das dash date dates daub dauphin davenport \
        david davidson dawn day days daño daños dea deacon deal dean deans dear dearth deb deberá decamp decamps \
        deck deeds deem deems deep deer deforest degree deja dejan del delay delfín delgado dell delta den dent \
        deputy der derby derringer desean desire dessert destiny dev dew dewalt dewberry dial dials diamond dias \
        dibble dice dick dickey dicks die diego dieter diez dike dill dills dimple din dirks dis ditch ditto divan \
        diver divers divine do doc dock doctor dodge dodo doe dole doles doll dollar dolores dolphin dom domingo \
        domingos domino dory dos dot dotty doughty douse dove dowdy downer downing downs doyen doña dragon drain \
        drake drakes dray dresser drew dries drive driver drop drown drub drum drummer dry dryer du dub duck duda \
        dudas dudgeon dudo due duet duff dui duke dukes dulce dull dung dunning duque durante duras duro duró dusty \
        duty dwi dye dyer dyke dykes dé día días eager eagle earl earls early earnest east easter easterly eaves ebb \
        ebony echo eco edge edit edu edward efe eider elder elders elige eligió elks ell ells elms else ember \
        emerald emeralds emir emit emo emperatriz ene english ensign era eres ermine esa espada esparta español \
        espejo esperanza espy espíritu essence esta esters estrella está esté estés eta ether eve even evens ewers \
        eye factor facundo fails fain fair fairy faith falcon falconer fall falls fan fancy fang fanning fares \
        farina farmer farrow farthing fast fate favor favorite favors favour fawn fe fears feather feathers fed fee \
        felicidad felicity feline feliz fell feller fellows fells felt felts fender fern ferrari ferry fetter \
        fetters few fey field fielder fielding fields fife filas files filler finch fine finger finis fink firman \
        firth fish fisher fit fitting fix flack flake flakes flax fleck fleet flick flint flock flood floor flor \
        flores florida florin flower flowers fly folk folks fondo font foot footman force ford fore forehand foreman \
        forest forester forget forma forman fort forte fortes forth fortuna fortune forum forward foster fount \
        fountain fox frame franc franca franco frank franks frase fray free freed freedman freely freeman freer \
        freeze french fresh friar friday fried friend fries frisk front frost frutos fry fryer fudge fuente fuentes \
        fuertes fuller fuma funk furlong furrow furry gable gain gains gaiter gal gala gale gales gall gallant \
        gallop gamble games ganó garcía garden gardener garland garner garnet garret garrison gas gates gathers \
        gauge gaunt gay gee gene genesis genie gent gentile gentle gentry george georgia german germán gibbon \
        gibbons gift gil gill gills ginger girts gist given givens gladden glade glass glasses glaze glazier glen \
        glory gloss go goa goad goblet goings gold golden goldsmith goma gong goo good goodnight goods goodwill gore \
        gorge gouge governor grab grace gracia grado gral gram grams gran grand grande grange grant grass grate \
        gravel gravely graver graves gray grayer grays green greening greet grey griego grieta grieve griffin grill \
        grim grimes grimmer grinder grist grit groom grooms gross grounds grout grove groves grow grunt guard \
        guardia gucci guerra guerrero guess guest guild gully gum gun gunn gunner gunning gunny gurney gust gusta \
        gustas gut guy génesis ha haber habil hack hacker hackney hadas haddock haga hagan haggard hail hair hake \
        hakes hale hales hall halla hallmark halls halter ham hamlet hammer hammers hammock han hand handler handy \
        hang hanger hanks happy harbor harbour hard harden harder hardy hare haring harley harm harmony harms \
        harness harp harrow harsh hart harta harto hará harán haré hash hasta hasting hasty hatch hatter haven \
        havens hawk hawker hawks haws hawthorn hay hays hazard hazel he head heady heal heap heaps heard hearty \
        heater heath heather heaven heck heckler hector hedge hedges height heist held hell helm helms hemming hence \
        henna henry hens her herald herb herd heron herrera herrero herring hertz hey hice hick hickey hicks hide \
        hierro high highland hill hillier hills hilt hind hinds hires hitch ho hoard hobby hock hocking hoes hogan \
        hogans holder holding hole holiday holler holly homer homes honda hone honey honing honor honour hood hoof \
        hook hooker hooks hoop hoops hoots hope hopes hopper hopping hora horn hose host house householder houses \
        hove hovel hover hoy huddle hue huff hug hull human humble hummer hung hunger hunt hunter huntsman hurdle \
        hurt husband husk hyacinth hymen hypes hábil iban ibis ice icy ida iglesia iglesias ii imam immaculate in \
        india indiana infant ing inglés inmaculada innocent ion ir iris irons isla islas ivory ivy izquierdo ja \
        jacks jade jaen jail jan january jaque jasmine jaén jeans jerkins jersey jerónimo jester jet jetta jewel job \
        jock jode johns joiner joke jolly jordan journey joy judge jug juliet july jump jumper jun june junior junk \
        junker jurado jury just justa justas justice justo kale karma keel keeling keels keen keener kettle key keys \
        khan kia kick kidder kidney killer kinder kindle kindred king kink kinsman kiss kit kitchen kitchens kite \
        kitty knee knight knights knoll knuckles kroger krone la lace lack lackey lad ladd laddie lade lady lago \
        lagos lain lair lake lakes lam lamas lamb lamborghini lament lamp lana lance land lander lane lanza large \
        largo lark lash lass lassie lata latch latina laughter laurel lavar lavender law lawless laws lawyer lax lay \
        layman laze le leach leader leaf leafy league leak leaks lean leaner learned lease leathers leavens ledger \
        leech leek leen lees lei leis leisure lemma lemon lemons lent leopard les lesser lever levering levi levis \
        levy lexus ley leí león liberty libia lice lie lien lies lieu liga ligas light likens lily lima limo lincoln \
        linden lindo line liner lines linger lingo link linker lint lio lips lira lisle list lithe little lively \
        llamas llano llanos lo loa loan lobo lobos lock locker lode lodge lofts loj lon lone long look loon loop \
        loose loot lope lopes lord lore louder louisiana love loveless lovely loving low lower loyal lubbers luca \
        lucho luchó lucid luck lucky luna lung lusher lust luster lute lutes luz ly lynch lyric lío macarena mace \
        macho mad madden madera madrigal mads madura maestre magic magna magnolia maiden main maine mains maize maj \
        major majors maker mal mala male mall malla mallard mallet malo mambo man manana mancha manda mane manes \
        manila manly manna manners manning manolo manor manos mans mantas mantilla manual many maní maple maples mar \
        marble march marcos mare mares mariano marine marinos mark marker marks marlin marquis marquise marrow marry \
        mars marsh marshal mart marten martens martial martins martirio marts marvel mary maryland mas masa mash \
        mask mason mass mast master masters mat mata mate math mato mats matte matter mattes mattocks matts mató \
        maudlin maul maverick maxim maxima may mayo mayor mayoral maza maze mañana mcdonald mead meadow meadows \
        mealy means medic medina medley meek meeker meg melody mentor mercado mercedes merchant mercy merino merrily \
        merry mesa messenger messiah messier messing meta metro mi mica miel mijo mil milagro milagros mile miler \
        miles mill milla miller millet milliner million mills min mina miner mines mingle mink minks minor mio mios \
        mir mira miracle miran miranda mire miro miró miser miss missouri mist misty mitt mitten mitts mix mo moan \
        moats mock molder mole moles moll monday money monger monja monk monks montana montaña monte montero montes \
        moody moon moons moor mooring moors moos moose morales more moreno mores morning moron morrow moss mote \
        motes motley motto moulder mount mountain mounts mouser mower mowers mucha muff mule mull mullet munch mundo \
        murcia murk muro musa muse music mutter mutua my máxima máximo mí mía mías mío míos na nace nacer nacho \
        nacio nació nada nadir nail nanny narcissus nary natal nation nations navarro nave nay nazi near neighbors \
        nena nene neo neto nettles nevada new newborn newcomer newt newton nice nicely nickel nickels nicks nieto \
        nightingale nil ninja nipper nix niño noble nobles noels noon nora north northern nota novella november nu \
        nula null numbers nunnery nurse nutting oak oaks octave odd odds officer ogle ogles oh ojala ojalá ojo ok \
        ola olas old olden ole olive olmedo omega op opal oral orange orchard ordenes ore org organ orilla orina \
        ortega oscar oscuro otter ours outlaw ova overall overly owe oxford pa pace pacifica pack packer pacífica \
        paddock pagan page pages painter pair paisley pal pala palacio palazzo pall palls palm palma palo paloma \
        palomino pals pan pancho pang pansy pant pap papa papas papá par parada paradise pare paredes pareja parejo \
        parent parish park parks parley paro parry parsley parson parsons partida partridge parts pará parís pasa \
        paschal pass pastor pasty pat patch pate patience patria paul paulo paw payer paz peace peach peacock peak \
        pearl pearly peck peed peek peel peer peg peinado pellet pelt pena penas pence penning penny pent people \
        peoples pepper peppers pera pero person persons pesa peters pets petty pew peña peñas phoenix pi piazza pica \
        piccolo pick pickerel pickle pickles piedra pier pierce pike pilar pilgrim pillar pillow pine pines ping \
        pinion pink pinkie pino pintar pinto pintor piper pipes pippin pippins pitcher place plain plana plank plant \
        plaster plata player plaza pleas pleasant plover plowman plum pluma plumb plunk pock poder podra podrá \
        pointer pol pole poling polite poll polla polo pond ponder ponds ponte pontiff pool poole poor pop pope \
        poplar poplin poppy porch porsche port porta porter portero poss post potter potters pottier pound pounds \
        power powers pozo prada prado pray precious press pressman price pride priest prim prima prime primitiva \
        primitivo primmer primo prince princess prior priors privet proctor profit prom proper prosper province \
        provost prude prudence prudencia pry puck puente puerta puffer pulgar pulley puma punch pura purity purl \
        purser puto putt pío queen quick quill quinto quirk rabia race racha rafa rafter raid rails rain rains \
        rainwater raja rake rakes ram rama ramos ran range ranger rank ransom rape rapier rares ras rash rather \
        rattan ravel raven re reach read reader reading ready real ream reamer reams reaper reason record rector red \
        redden reddish reed reedy reel reese reeve reeves refs refugio register regula rein reina reino remedios \
        remington remo render renders resto reto revels rey reyes reí rhode rhodes rhymes ri ribera rica rice rich \
        richer rick ricks rico riddle riddles rider ridge riding rife riffle rile riles rim rincón ring ringer rink \
        rio ripple risa riser risk river rivera rivers rivet ro roach roan roar rob roba robert robins roca rock \
        rocker rocky rod rode rodrigo roe roebuck rogers rogue rojas rojo roles roll roller rolling roma romaine \
        roman romeo romero rompa román ronda roo rood roof rook rooks room root roots ros rosa rosada rosales \
        rosario rosas rose rosemary rosette rosier rosin rosy round rounds rouse rout row royal royals royalty rube \
        rubio ruble ruby rudder ruddy rude ruder rue rueda ruff rule rumble rune runnels runner runny rush rushing \
        rusk rust rusty rut ruta ruts ryder rye récord río ríos sabia sable sabía sack sacks sacristan sad safari \
        saga sage sager said sailor saint sal sala salaam salami salas sale sales sali salinas salmon salmons salmón \
        salter salud salva salvar salvo salí sample samples san sand sandal sander sanders sands sandy sane saner \
        sang sano sans santa santiago santo santos sari sass sastre saucier sauer savage savanna savannah savant \
        saver savory sawyer sawyers sax say scales scarlet schmaltz schmuck scull scullion scurry sea seal seals \
        seaman sears season sec seco see segundo segura seguí self sell sellers sells seltzer selvage sen senator \
        senior senna senora sep september septima sera serenity serge serio sermons serrano server service será \
        session sessions settle settles seven sever severance severe severo severs sexton señora shad shade shah \
        shake shank shanks sharp sharper shaver shavers shear shearer shears sheen sheets sheetz sheikh shell \
        sheller shepherd sheriff sherry shield shields shilling shillings shim shin shine shiner shire shires shirk \
        shiver shivers shock shoe shoemaker shook shore shores short shorter shorts shoulders showers showman shows \
        shuck shuffler shy sibyl sickles sid sides sienna sierra sil silk sill silla sills silva silver silvers sim \
        simmers sims sin sincere sine sing singer singleton sink sinner sip sire siren sirvio sirvió sister sitar \
        sites sitters situ six sizer skates skip skipper sky slack slate slaughter slay sledge sleeper slick sly \
        small smalls smart smith smock smolders smothers snider snipes snot snow so sobers sobrino socorro sola \
        solar sole soledad soler soles solver solvers son sonata song sonny sons soon soot soprano sorrels sot sours \
        south southern sowers spade span sparkle sparks sparrow spates speaks spear spears speck speed spell speller \
        spells spies spikes spinner spires spoon spray spring springs sprinkle spry square squire squires st stabler \
        stack stacks staff stage staggers stair stairs stalker stall stalling stamp stamps standard stanley stapler \
        staples star stark starling states stead steed steel steely steer stein stem steppe sterling stern sterner \
        sterns steward stickler stiff stiles still stiller stills stock stocking stocks stoker stokes stone stoner \
        stonewall stoops stops storey stork storm storms stormy story stout straight strain strait strand strange \
        straw street streets stringer stripling strode strong struck strum stuck stump sturgeon styles su sue suits \
        sultan summer summers sun sunday sunder sung sunny sunshine super supple sur surface suzuki swain swallow \
        swan swank sweat sweet sweeten swift swim swims swindle swindler swing swisher sword swords sylvan sé \
        séptima súper ta tab tack tad tailor tal tala tall tally talon tam tan tang tank tanner tardy taro tarry \
        tart tarter tata taurus tawny tea teal tecla tee teed teems teeter teeters tejas teller temple temples \
        tengan tenis tennessee tequila ter tester texas thatcher theta thorn thrall thrash thrasher thresher thrift \
        thrower thrush thu thy tiara tickle tierra ties tiger tilde till tiller timón tine tingle tinker tinkle tins \
        tiny tira tito tittle to toll toma toman tomas tome tomes tomo toms tomás tomé tomó ton tone toner tong tono \
        toots topic topper topping tor tore toro torre torrent torrents torres tors tos touchstone tours tow tower \
        towers town towns toy trace trader trae trail trainer trammel transito treasure treat trice trim trimmer \
        trinidad trinity tromp trotter troupe trout true trump truss trusty tránsito tu tuck tucker tufts tune \
        turner tusk tutor tutu tweed tweedy tyre té tía tú un una unique unknown unnamed uno urban urbano usada \
        usher utter vain vale valencia valenciano valer valero valiant valid valle valley valves van vanish varas \
        vargas vasco veal veas veer vega veis velvet ven ver verde verga verla verle vernal versa verás veré vessels \
        vest vi via vial vic vice victors victory vid vida vidas vidrio view vigil villa vine vines vineyard vino \
        violet virgen virgin virginia visa vital vitoria viva vives vivi viví von vos vowels vía wacker waddle wade \
        wadi wafer wage wager wagers wages wagoner wait waiters waits wake wales walk walker wall walling walls \
        waltz wan wanner ward warden ware warmer warrior wash washer washington watchman waters watt watts wax way \
        wear weathers weaver wedding wedge wee weed weeks weight weir welcome well welling wellington wells welsh \
        welter wen wendy wesson west western wetter wheat wheeler whetstone whistler whit white whiten whitener \
        whiting whittle wick wicker wicks widen wiener wight wild wilder wilds wile wiles will william willow wills \
        wilt windy wine wines wing winger wink winner winter winters wire wisdom wise wiser wit withers witting \
        witty wm wolf wolfram won woo wood woodcock wooden wooding woodland woodman woods woody word work workman \
        works worm worth worthy wren wright wynn yap yard yaw yawn ye yen yeoman yip yoga yogi yon york you young \
        younger yr yuk zapata zapatero zed zero zeta zona áfrica ángel ángeles él ésa ésta éste órdenes
        """
}
