// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.
extension Vocabulary {
    /// Words of both languages that are names, too (census): `rose`, `hunter`.
    static let ambiguous: StaticString = """
        abate abbey able abril acres adam agar agosto aide akin albino alder alderman alegría alemán alley allá \
        almond alonso alpha alta alter amado amar amber amen amend america an angel angelic angle apple april arbour \
        archer arena arenas argentina arias armas armor armour arms arrant arroyo art ash askew atlas auger august \
        aura autumn avis ayer azure back backer bacon bad bade badger bail baize baker bale bales balk ball balling \
        balls banda bandy bane banes bang bangs banister bank banker banks banner banning baptist barb barber barco \
        bard bare barefoot barge bark barker barks barley barns baron barra barren barrette barrier barrios barrow \
        barrows barter barón bash bass basso bast bate bates bath batten battle battles batty bay bays beach beagle \
        beam beams bean bear beard beau beaver beavers bebe bebé beck bee beech beer beers beets begin bell bella \
        belles bello bellows belt bench bender bent benz berg berlín berry best beverage bias bible bien bier big \
        bigger bill billings bills binder birch bird bishop bitter black blacker blade blades blanch blanco bland \
        blank blanks blaze blazer blessing blind bliss blizzard block blood bloom bloomer blossom blow blue blunt \
        board boatman bode bodily bodkin body bold boles boll bologna bolster bolt bolívar bombard bombardier bond \
        bonds bone boner bones bong bonita bonnet book books boon boos booth boots booze boozer border borders \
        boring born borne bosque boss bottom bottoms bounds bourgeois bow bower bowers bowler bowling bowman box \
        brace bracken brain brake bramble branch brand brandy brasher brass bravo brawn bray brazier breed breeding \
        breeze brew brewer brick bridge bridges brier bright brim brink broach brogan brook brooking brooks broom \
        brothers brown browner browning brunet brunette brunt brush buck buckle buckler buckles bud buddy budge \
        buena bueno buff bull bullion bullock bump bumpers bunch bunker bunny bunting burden burg burger burgher \
        burner burns burr burrow burrows bury busby bush bushman buss buster butcher butler butt butters button \
        butts buzzard bye caballero cabana cabe cabello cabezas cable cabrera cadena cadet cage cairns calderón call \
        calle calles camellia camp campaña camper campo campos canales cancel candy cane canning cannon canon canter \
        canto canton cantor cape capers caprice cara caraway card cardinal cargo cariño caro carolina carpenter \
        carrera carreras carrier carrion carry carver casas case cases cash cassette castellano caster castillo \
        castle castor castro catalán catchings cater cavalier cave caves celesta center centers chalk chamber \
        chamberlain chambers champ champagne champion chance chancellor chancy chandler channel chapel charity \
        charla charles chase chastity check cheek cheeks cherish cherry chess chestnut chew chi chick chico child \
        chill chin china choice chow christen christmas chuck church chute cielo cierra cinnamon citizen clack \
        clapper class clay clear cleaver cleaves clement clerk clever click client cliff close clothier cloud clover \
        cluck clutter coachman coats cobble coca coffee coffin coger coil coke cola collar collie collier colon \
        colorado colt combs comer comes comfort commander commons como concepción conception concha conde cone \
        confer constable constant consuelo converse cook cooks cool coon coons coop cooper coots cope copes copper \
        coral corazón cordero cordon core corea cork corn corner corning corns corona coronel corpus corral correa \
        cortes cost costa cote cotter cotton couch council countess countryman counts court courts cousin cousins \
        cover covert covey coward cowling cox coy coyer craft crafts cram crane crank crass craven cravens creamer \
        cree creed creek creel cress crew crews crick crisp cristal crochet crofts crone crook crooks cropper \
        crosier cross crouch crow crown crozier cruise crumb crumble cruz crystal cue cuff cull cumming curd curl \
        current curry custard cutter cutting cámara cómo córdoba dahlia daily daisy dakota dale dales dallas dam \
        dame dames dance dancer dare dark darling dart dará daría das dash dates daub dauphin davenport david \
        davidson dawn day days daños deacon deal dean deans dear dearth deb deberá decamp deck deeds deem deems deep \
        deer deforest degree deja del delay delgado dell delta dent deputy derby derringer desire dessert destiny \
        dew dewalt dewberry dial dials diamond dias dibble dice dick dickey dicks diego dieter diez dike dill dills \
        dimple dirks ditch ditto divers divine do dock doctor dodge doe dole doles doll dollar dolores dolphin \
        domingo domino dory dot dotty doughty douse dove dowdy downer downing downs doña dragon drain drake drakes \
        dray dresser drew drive driver drown drum drummer dry dryer du duck duda dudgeon due duet duff duke dukes \
        dulce dull dung dunning duque durante dusty duty dye dyer dyke dykes día días eager eagle earl earls early \
        earnest east easter easterly eaves ebony echo edge edward elder elders elks ells elms else emerald english \
        ensign era espada esperanza espy espíritu esta esters estrella está estés eve even evens ewers eye factor \
        fails fain fair fairy faith falcon falconer fall falls fan fang fanning farina farmer farrow farthing fast \
        favor favorite favors favour fawn fe fears feather feathers fee felicidad feliz fell feller fellows fells \
        felt felts fender fern ferrari ferry fetter fetters few fey field fielder fielding fields fife files filler \
        finch fine finger fink firth fish fisher fitting fix flack flake flakes flax fleck fleet flick flint flock \
        flood flor flores florida flower flowers fly folk folks font foot footman force ford fore forehand foreman \
        forest forester forman fort forte fortes forth fortuna fortune forward foster fountain fox frame franco \
        frank franks frase fray free freed freedman freeman freer freeze french friar friday fried friend fries \
        frisk frost fry fryer fudge fuentes fuller funk furlong furrow furry gable gain gains gaiter gala gale gales \
        gall gallant gallop gamble games ganó garcía garden gardener garland garner garnet garret garrison gates \
        gathers gaunt gay gee gene genesis genie gent gentile gentle gentry george georgia german germán gibbon \
        gibbons gift gil gill gills ginger gist given givens gladden glade glass glaze glazier glen glory gloss go \
        goad goings gold golden goldsmith gong goo good goodnight goods goodwill gore gouge grace gracia grado gram \
        grams gran grand grande grange grant grass grate gravel gravely graver graves gray grayer grays green \
        greening grey griego grieve griffin grill grim grimes grimmer grinder grist groom grooms gross grounds grout \
        grove groves grow guard guerra guerrero guess guest guild gully gum gunn gunning gurney gust guy génesis ha \
        haber hack hacker hackney haddock haga hagan haggard hail hair hake hakes hale hales hall hallmark halls \
        halter ham hamlet hammer hammers hammock han hand handler handy hang hanger hanks happy harbor harbour hard \
        harden harder hardy hare haring harley harmony harms harness harp harrow harsh hart hará haré hash hasting \
        hasty hatch hatter haven havens hawk hawker hawks haws hawthorn hay hays hazard hazel he head heady heal \
        heap heaps heard heater heath heather heaven heck heckler hector hedge hedges height heist held helm helms \
        hemming henry her herald herb herd heron herrera herrero herring hertz hey hice hick hickey hicks high \
        highland hill hillier hills hilt hinds hires hitch ho hoard hobby hock hocking hogan hogans holder holding \
        hole holiday holler holly homer homes honda hone honey honor honour hood hook hooker hooks hoops hoots hope \
        hopes hopper hopping horn hose host house householder houses hove hover hoy huddle hue huff hug hull human \
        humble hummer hung hunger hunt hunter huntsman hurdle hurt husband husk hyacinth hypes ice ida iglesias in \
        india inglés innocent iris irons islas ivory ivy izquierdo ja jacks jade jan january jasmine jeans jerkins \
        jersey jester jetta jewel job jock johns joiner jolly jordan journey joy judge juliet july jump jumper jun \
        june junior junker jurado jury just justa justice kale karma keel keeling keels keen keener kettle key keys \
        khan kia kidder kidney kinder kindle kindred king kinsman kiss kit kitchen kitchens kite kitty knee knight \
        knights knoll knuckles kroger krone la lack lackey ladd lade lady lago lain lair lake lakes lam lamas lamb \
        lamp lana lance land lander lane lanza large largo lark lash lass latch latina laughter laurel lavender law \
        lawless laws lawyer lax lay layman le leach leader leaf league leak leaks lean learned lease leathers \
        leavens ledger leech leek lees lei leis leisure lemon lemons lent leopard les lesser lever levering levi \
        levis levy ley leí león liberty lien lieu light likens lily lima lincoln linden lindo line liner lines \
        linger lingo link linker lint lira lisle list little lively llamas llanos lo loan lobo lock locker lodge lon \
        long look loop loose lopes lord lore louder love loveless lovely loving low lower lubbers luck lucky luna \
        lung lusher lust luster lute lutes luz ly lynch mace madden madera madrigal magnolia maiden main maine mains \
        maize major majors maker mallard mallet man mancha manda manes manly manna manners manning manor manos \
        manual many maple maples mar marble march marcos mares mariano marine mark marker marks marlin marquis \
        marrow marry mars marsh marshal mart marten martens martins marts marvel mary maryland mash mask mason mass \
        mast master masters mata matte matter mattes mattocks maudlin maul maxim maxima may mayo mayor maze mcdonald \
        mead meadow meadows mealy means medina medley meek meeker meg melody mercado mercedes merchant mercy merino \
        merry mesa messenger messier messing meta mi mica milagro milagros miler miles mill miller millet milliner \
        million mills min mina miner mines mingle mink minks minor mira miracle miranda mire miser miss misty mitten \
        mitts mix mo moats mock mole moles moll monday money monger monk monks montana montaña monte montero montes \
        moody moon moor mooring moors moos moose morales more moreno morning morrow moss mote motes motley motto \
        moulder mount mountain mounts mouser mower mowers mucha muff mule mull mullet munch mundo muro muse music \
        mutter my máxima máximo mí mía na nace nada nail natal nation nations navarro nave nay near neighbors nena \
        nettles nevada new newborn newcomer newton nice nicely nickel nickels nicks nieto nightingale nipper nix \
        niño noble nobles noon nora north northern novella nu null numbers nunnery nurse nutting oaks officer ogle \
        ogles oh ok ola old olden olive omega opal orange orchard ore organ ortega oscar otter ours outlaw overall \
        overly oxford pa pace pack packer paddock pagan page painter pair paisley pal palacio palazzo palm palma \
        palomino pals pan pang pansy papa papas papá parada paradise pare paredes parent parish park parks paro \
        parry parsley parson parsons partida partridge parís paschal pass pastor pasty pat patch pate patience \
        patria paul paz peace peach peacock peak pearl pearly peck peed peek peel peer peg pelt pena pence penning \
        penny people peoples pepper peppers pero person persons peters petty pew peña phoenix piazza pica piccolo \
        pick pickerel pickle pickles piedra pier pierce pike pilar pilgrim pillar pillow pine pines ping pinion pink \
        pinkie pino pinto piper pipes pippin pippins pitcher place plain plank plant plaster plata player plaza \
        pleas pleasant plowman plum plumb plunk pointer poling polite polo pond ponder ponds ponte pontiff pool \
        poole poor pope poplar poplin porch porsche port porter poss post potter pound pounds power powers prada \
        prado pray precious press pressman price pride priest prim prime primmer primo prince princess prior proctor \
        profit prom proper province provost prude prudence pry puente puffer pulley puma punch pura purser putt \
        queen quick quill quinto quirk race rafter rain rains rainwater rake rakes ramos range ranger rank ransom \
        rape rapier rash rather raven re reach read reader reading ready real ream reamer reams reaper reason record \
        rector red redden reddish reed reedy reel reese reeve reeves refugio register rein reina remedios remington \
        render resto revels rey reyes rhode rhodes rhymes rice rich richer rick ricks rico riddle riddles rider \
        ridge riding rife riffle riles rincón ring ringer rink rio ripple risa riser risk river rivera rivers rivet \
        roach roan rob robert robins roca rock rocker rocky rod rode rodrigo roe roebuck rogers rogue rojas rojo \
        roles roll roller rolling roma romaine roman romeo romero román ronda rood roof rook rooks room root rosa \
        rosales rosario rosas rose rosemary rosette rosier rosin rosy round rounds rouse row royal royals royalty \
        rubio ruble ruby rudder ruddy rude ruder rue rueda ruff rule rumble runnels runner rush rushing rusk rust \
        rusty ryder rye récord río ríos sabia sabía sack sacks sage sager said sailor sal sala salaam salas sale \
        sales salinas salmon salmons salmón salter salvo sample samples sand sander sanders sands sandy sane saner \
        sang sano santa santiago santo santos sari sass saucier sauer savage savanna savannah saver savory sawyer \
        sawyers sax say scales scarlet schmaltz scull scurry sea seal seals seaman sears season see segundo segura \
        self sell sellers sells seltzer selvage senior september sera serenity serio sermons serrano service será \
        session sessions settle settles sever severance severe severs sexton shad shade shah shake shank shanks \
        sharp sharper shaver shavers shear shearer shears sheen sheets sheetz shell sheller shepherd sheriff sherry \
        shield shields shilling shillings shim shin shine shiner shire shires shirk shiver shivers shock shoe \
        shoemaker shook shore shores short shorter shorts shoulders showers showman shows shuck shuffler shy sibyl \
        sickles sid sides sierra silk sill sills silva silver silvers sim simmers sims sin sine sing singer \
        singleton sink sites situ six sizer skates skipper sky slack slate slaughter slay sledge sleeper slick sly \
        small smalls smart smith smock smothers snider snipes snow so sobers socorro solar soledad soler soles son \
        song sonny sons soon sorrels sours south southern sowers spade span sparkle sparks sparrow spates speaks \
        spear spears speck speed spell speller spells spies spikes spinner spires spoon spray spring springs \
        sprinkle spry square squire squires stabler stack stacks staff stage staggers stair stairs stalker stall \
        stalling stamp stamps standard stanley stapler staples star stark starling states stead steed steel steely \
        stein stem steppe sterling stern sterner sterns steward stickler stiff stiles still stiller stills stock \
        stocking stocks stoker stokes stone stoner stoops stops storey stork storm storms stormy story stout \
        straight strain strait strand strange straw street streets stringer stripling strode strong struck strum \
        stuck stump sturgeon styles su sue suits sultan summer summers sun sunday sung sunny sunshine super surface \
        suzuki swain swallow swan swank sweat sweet sweeten swift swim swims swindle swindler swing swisher sword \
        swords súper ta tack tad tall tally tam tan tang tanner tardy tarry tart tarter tawny tea teal tee teed \
        teems teeter teeters teller temple temples tengan tequila tester thatcher thorn thrall thrash thrasher \
        thresher thrift thrower thrush thu thy tiara tickle tierra tiger till tiller tingle tinker tinkle tiny \
        tittle to toll toman tomas tomes toms tomás ton tone toner tong topper topping toro torre torres touchstone \
        tow tower towers town towns toy trader trail trainer trammel treat trice trim trimmer trinidad trinity \
        trotter troupe trout true trump truss trusty tu tuck tucker tufts tune turner tutor tweed tweedy tyre tía tú \
        un una urban urbano usher utter vale valencia valero valle valley van vanish vargas veal vega velvet ver \
        verde verla verás vessels vest vi via vice victory vida vidrio view vigil villa vine vines vineyard violet \
        virgen virgin virginia vital viva von vos vowels vía wacker waddle wade wafer wager wagers wages wagoner \
        wait waiters waits wake wales walk walker wall walling walls waltz wan wanner ward warden ware warrior wash \
        washer washington watchman waters watt watts wax way wear weathers weaver wedding wedge wee weed weeks \
        weight weir welcome well welling wellington wells welsh welter wen wendy wesson west western wetter wheat \
        wheeler whetstone whistler white whiten whitener whiting whittle wick wicker wicks wiener wight wild wilder \
        wilds wile wiles will william willow wills wilt windy wine wines wing winger wink winner winter winters wire \
        wisdom wise wiser withers witty wm wolf wolfram won woo wood woodcock wooden wooding woodland woodman woods \
        woody word work workman works worm worth worthy wren wright wynn yap yard yawn ye yen yeoman yip yon york \
        you young younger yuk zapata zapatero zona ángel ángeles ésta
        """
}
