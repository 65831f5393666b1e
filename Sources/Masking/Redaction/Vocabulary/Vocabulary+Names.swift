// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.
extension Vocabulary {
    /// Names that would otherwise be taken for a form of an ordinary word: `becker`.
    static let names: StaticString = """
        ables abling abror acar adames adams adderly ader ades agard ager agers agor ailes aird aisling akins alar \
        alber albers alegar aler alers alfar allender allendes aller allers alles alling alls alys amador amberly \
        ambers ambler amer ames ammer amos ander anders andes anding andor anes angeles angerer anner anning anter \
        aper appling arely aring arking arly armer armes aros arrants arribas arter arters arties asher ashly asir \
        asis asmar asper assing ater ates attard augusts auker aukes ayad ayers baar babar baber babers backes \
        badders bader badr bagger baher bahr bailard bailer bailes bailly baites baizer balas baldinger baller \
        balles ballinger balmer balmes banales bancar banis bankes banos barberr bardes bardos barger baringer \
        barkes barner barners barnes barr barras barrer barringer barros baseer basher basinger baster batas batcher \
        bater baters bauder bayer bayers bayes bayly beacher beamer beames beaner becker beckers beckes beder \
        beecher beeching beed beerer beerly beger belcher bellar beller bellinger belonger belter benders bently \
        benzer benzing berger berges bermers bers berther besares bester bettinger bibber biber bibler biddinger \
        biener bierer bierly bies biggers biler biles bilger biller billeter billinger billingsly bines bing binger \
        binner bircher biser biss bitting blad blanding blas blessinger blews blocker boger boies boiles bolar \
        bolding bolds boler boling boller bolles bolling bolter bonder boness bongers booker boomer boord booser \
        bordas borner borns borras borror boshers boshes botcher botond bottomly boughter bowering bowes bowles \
        bowser boyd boyer boyers boyes brackens brad brager braker braly brander brandes brandly braner branes \
        branner branning brar brashers brasser brawner brayer bricker bridger bridgers brierly brimer brimmer briner \
        brines bringer brining brinker brinkly broking brooker brookes brookings broomes bross brower browers \
        browing brownd bucker buckless budd buder buening buer bulger buller bullers bullinger bunes bunger bunner \
        bunning burd bures burges burland burnes burnsed burrer burres burross burrowes buser busher busser \
        bussinger bustos buyes byer byers cabler cabrar cader cager caler cales callas cally calmes calver cambier \
        canas candler caneer canner capper carder carly carner carnes carper carr carter cartes casad casados \
        casares casher casier casis castellanos castros cates caver cavers cazares ceaser cely cepas cerar cespedes \
        chaffer chaires chalker chancer chard charly cheffer cher chesser chester chicles chier childers childes \
        childs chiles chillis ching chivers churner cinnamond civils clammer clausing clements cler clewes climer \
        clinger clippinger clites cloninger clopper cloyd coates cocker codd coder coiner coinner cokely coker colar \
        colding coler coles collard coller colling colly colter comans comar comber combes compres conder conely \
        coner conly conner conners conoly conor conser contos contras cookerly cooner coones coopper coor cooter \
        copas coppinger corder cordes coreas corker cornes corrales corter costas coster couper courter cowles \
        cowser cradler crafter crager cramer craner cranker crapser craver creaser cremar crocker croner crooker \
        crookes croucher crowder crowers crowner crumpler crutcher cryer cser cuartas cubas cubr cudd cuestas culler \
        cullers cumins cummings cunas curles daber dadd daer daler daly damar dameer dangler danks darks darner darr \
        darring darter dasher dass davids dayer dealy deaner deanes dearing dearring deas debarr debeer deboer \
        decker deckers deemer deering dees delisser deller delles delling demond demoss denes denner denning denyer \
        denyes denys deporter derer derider dering derly derr derrer derring dess detering dever devers devillers \
        devilly dewer dewing dews dewyer dickes dier diers diker diles diller dilling dinger dinges dininger dirr \
        disher dishinger diss dissinger dively dobler docker doering doerr doerrer dolinger dollard doller dollinger \
        dollings domer dominges dommer doner dones doser doss dotter dougher dover downes doyer dozer drager draper \
        drayer drewer drewes drewing drews duber ducker dudding duenas duer duesing dugger duis duker dunker \
        dunnings dunser dunsing duross dyess ealy earing earles eastes ebbers echard edgerly edwards egger eggers \
        ehly elfers eller ellers elles elling elly elmer elmes elser emer emmer ender enders enes erger escobar \
        esser ester estes etter etters evering everly evers ewing eyer facer fadely fader faes fager faines faires \
        faller fanner fannings farer farinas farr farrer fars fealy feaster fedd fedder feder feely feeser fellers \
        fellinger felter feltes fennelly fenner fenning ferd ferer ferner ferr ferraris ferrer fetterly feys ficher \
        fickling fiely fiers fies fifer filar fileds filer fillinger filmer fincher finner fister fitser fitterer \
        flager flaker flaks flamer fland flannelly flanner flater fleer flesher flexer flickinger flitter floer flud \
        fluker fobes foiles foister folker folkers folkes fontes footer forker forrer fors foules fowler fowles \
        frances fraser frater frates frayer frayser freeders frias frieder friedly friess frilling fringer frommer \
        frys funes furer furler furr furrer gaber gabler gadd gades gading gaffer gager gailys gainer gaines galar \
        galer gallegas galler galles gallinger gally gambold ganer ganes ganger garber gaser gasper gass gasser \
        gately gaters gauger gaver gaves geard geeding geer geers gelder geller gellinger gellings gemes gemmer \
        gener genier gens genter georges germer gers geter getter gettinger gettings giger gigger gilder giles \
        giller gilles gilling gilly gils giner gines ging ginnings girad girand girard girdler girling girod \
        gladding glader glander glasser glazer glosser glover glums goar goates gober goding goers goeser golder \
        golding goller gones gooder gooding goos gotter grabas graber gracely gramer grames grammer graner granes \
        granger graper grasser grayes greaser greber greenbacker greenly grider grims griner grines grinner gripper \
        groomes groover grover gruber guider guiles guitard gulcher gulper gummer gunser guster guyer haberer \
        hackerd hackler hadad hadder hader haer hafter hagans hagar hager hages hagger hagos hailes hairr haker \
        hallas haller halling hamed hamer hamers hames hammerer hammerly handly haner hanes haning hanly hanner \
        hanners hanning hans harders hardester harding hards harer harker harmer harper harrower harter harting \
        hartly haser hasper hass hassing hassler hastings hatcher hattinger havely havener haver havers hawes hawkes \
        hawkings hayer hayes hazer headd headly heald heally heatherly heatly heavener hecker heckers hedger heer \
        heers hefter heird heister helder heller helling helmer helmers helmes helmly helmsing hely heming hemmer \
        hemminger hemmings henly henner henning henrys hepperly herber herbers herdes hering herod herr herreras \
        heser hess hesser hessing hewes heyd heyer heyes heying heys hidinger hier hiers highers hiller hillers \
        hilles hilling hillyer himes hinderer hindes hing hinger hiser hitchings hiter hites hively hober hocker \
        hodd hodder hoder hodes hoeser hoesing hoesly hoger hogsed homeyer honer hooper hoopes horner hornes horning \
        hornor horsely hoss hosteller hoster hotelling houser hoving hower howes howles howser hoyer hoying hoyos \
        huber hueser huesing huffer huges hugger hullinger hullings humer humes hunking hurles hurter hutching huter \
        hutter iller illes iner ines inger innes irias iser ising islar isler jaber jabr jader jager jagers jagger \
        jaggers jamer james jammer janes janner janning jans jaques jared jares jarred jellings jerker jestes jeter \
        jetter jing jobes jockers jodar joines jointer jund junes jungling juras kaler kales keeler kennelly kerber \
        ketcher kettler keyes keyser kidd killinger kilner kindler kiner kines kinker kinner kinning kins kissinger \
        kneller knellinger knighter knower kooker laber lacer lader laer laing laird laker laly lamar lamber lambers \
        lambes lamers lammer lammers lamper lamping landers landes laning laper larcher lasher lasser laster \
        lastinger latting lauder laureles lawer lawes lawing lazer leakes leaper leaser leasher leaver leder leed \
        leeker leger leid leier leiser leising leiss leister lemmer lemond lenser lensing lenters lents lers leser \
        lesly lessly lester levier leys liber lidder lieder lier lieser liess limar limas ling lininger lints lipper \
        lister lites litterer littles loar lober loder loes lofties lones lons looker loomer looper loper loring \
        losinger losser lossing loter lotter louser lovering lovings lowd lowes luber lucas lucker luger lumbard \
        lunger luter luters macer madding mader mades magaziner mailes mainer maines majd majer maler mallar mallas \
        maller malling mally maltas malter mand mander manders mandes manely maner maness manges maniar mannings \
        manser mapes marely marer maring markes marly marques marr marter masar maser masker masoner masser matas \
        mateer mater mather mathers mathes matos mattingly mauller mayer mayers mayes mayr mays mazar mazer mazor \
        mcdonalds meader meaders meads mealer mealing meares mearing mears meeks meer meers mees meeter meger megger \
        meggers mehr melder melter mendes menes menner menning mens menter mering messer messinger meteer metier \
        metod metos mets metter metters metting mettler mettling mewes mieles mier miers mies milcher millar millerd \
        millerr milles millings milly minar mincer minder minerd ming minier mininger minner minning mins minter \
        miros mirr mirs mitter moates moder moers moes moler moling moller molles molter montas monter monteros \
        mooers moorer moores mooser morely moring morones mosser mossing moster mousser mucher mudd mueller muller \
        mullings muncher murod musser myer myers myes naber nabers nachor naes nager nailer namer napper nataly \
        naveed nayes nazir needler neer nees nenad nester nestler netter netters nevers newes nied nier nies nieves \
        niles nils niner nodd nones nooner noras nord nored norr norred noser noss notter novaes novelly novembers \
        nuber nuding nuner nunes nurser nutter oakes oard oates oder odess ofer ohmer oiler olaes olar olding olds \
        oles oliver olivers ollar opper oros oser owers owings ownes oyer pacer paider palacios palas palmar palmer \
        palomar palos panas panter paras parker parkers parkes parr parter paster patcher pater paules pauling \
        paulos pauls payes peacher pead peaker peakes pealer peard peeler pegues pelter penar penner penninger peper \
        peres perkes peros perr perras perring pers persad peter petr petter petters petties pettinger picard \
        pickering pickler pillard piller pillers pinard piner pinger pinner pinter pipper piquer pitter pittinger \
        planas planer plantard platas plater pleasants pledger ples plumer plummer plyer plys poetter pold pollinger \
        polly ponter pontes ponting pooler poper popper porcher portes poter potes pottinger poucher pounder \
        pounders powderly prames prately prater prendes presser pressly prester preyer pricer priess priester promer \
        propes propheter propper pross prosser pruner pryer prys puentes pullings pusser quader quaker queener \
        queller quider quiller quilling quintas quiring rachar rackers raed raes ragar rager ragland railes rainer \
        raines rainwaters rajas raker rakers ramer rames rammer ramser rand raner ranes raper raser rashed rater \
        raver razer razinger readinger reames reasoner rebeles redd redding reder reding reeder reekers rees reeser \
        reever reevers reigner reinar reiner reiners reines reing reininger remos rentar rentas reper resendes reser \
        ress rester reveles reves reyer reyers reyr reys rhymer ribes ricker rickers ridder ridders ridinger ridings \
        ried riener ries rigger riggers riggings riller rilling rily rimer rimmer ringering rinker riojas rios \
        ripplinger risinger riter riveras roades rober robers roberts robles rodd roder rodes roers roeser roesing \
        roesser roessing rold roling rollinger rollings romans romar romas romeos rooker roos roper ropers rosar \
        roser rosing ross rosser rossing roter rotter rouser rowser rudes ruess ruffer ruger rumer rund rusher rutar \
        ruter rutter ruttinger ryer saddler sader sagar sagaser sagers sagoes sailer sakir saler saling salis saller \
        salling sally salmond salters salvador salvars salvas salvor sanes sanger sanges sanker sanks sanner sanor \
        sansing santor sapper sasser sater satter sauers savely sawer sayed sayer sayers sayyed scarr scates \
        schmucker schooler schwass scriber scripter scudder seales seally sealy seamans seard searer secor seder \
        seely seemer seering seiser sellinger semir sener senner sens senter senters seper sering serr sers \
        servantes servoss setser shadd shadding shader shafter shanker shaper sharer sharpes shawler sheaffer sheard \
        sheares shedd shely sher shers shiller shillinger shimer shingler shininger shinners shipes shirely shirer \
        shiring shones shortes shover showes shriner shriver shuter shutes sickinger sickler sidar sider siders \
        sidler sidor sieger siegers sier siers siever sievers sigmar signor sild siler siles silker siller silvas \
        simer simers simes simser siner sines singler sinor siper sipes sipper siter sitterly skeeter skeeters \
        skeets skilling skinner skyers skyes slager slater slatter sledd sleeter slinger slinker sliter sloter \
        slusher sluter smalling smiler smither smithers smoter soapes soard soares soder soders soding sojourner \
        solares solinger somer somers somes sones songer sonner sooter soots soper soter soules souser souther \
        southers spader spakes spangler sparkes sparr spayd spayer speakes speares spelts spicer spieler spiess \
        spiker spiller spillers spindler spirer spiter spittler spooner sporer spranger springer spritzer sprunger \
        spurr staber stacker stager stagers staines staires staker staller stallings stamper stancer stander \
        stanleys starcher starkes starks starr stas stavely staver stayer steiner steines stemmer ster stillinger \
        stillings stires stocker stockinger stoices stokely stoler storer stormer stormes stover stower stowers \
        strawser strayer streeter strider stroder stroker stropes stuber stucker studer styer styers styler styr \
        stys suber sucher suder suders suess suiter sullens sumers sund suner sures suss swager swaner swanner \
        swearinger sweeting sweetser swiger swiller swoopes taber tabler tacker tackes tadd taing tainter talas \
        tankersly tanses tapper tarr tasar tasker tatar tates taverner tealer teamer teater teemer teer teles telles \
        telly templer tenner terer ternes terr terrazas texter textor theres thesing theys thies thor thorner \
        thornes thos thur thuss thys ticer tiner tinger tingler tinkler tinner tintinger titler todor toker toller \
        tolles tomer tonner tooker tookes tooks tooles toor toper topor tord tores torner tornes torred torress \
        towner townes trammer trasher trass trayer triller trites troller trollinger trumper tsing tuer tuller tunar \
        turbiner turnes turnner tusing tussing twiner tyrer uher vaes vagas valiants vallar vallely valles valy \
        vaness vanner vanos vass vasser vates vatter veals vear vegar vegas vences vener venner venning venter \
        venters verd veres vergeer verling vermeer vers verser vess vester vetter viar vias vidar vides viener vier \
        viers viles villar viner vining visar viser vivar vivier voiles vold voller voner vonner voss voyer wackerly \
        wailes waites wakely waker waler walkes waller walles wallinger waltzer waner wangler waninger wareing \
        waring warner warnes warr warsing warters waser wass wasser waterer watters waverly weaks wealer wearly \
        weatherly webber weber wedd weder weekes weers weller welles wellings wender wener wenner wenning wester \
        westly weter wetterer wheater wheatly wheeles whisted whited whitely whiters whitinger whitted whitter \
        whitting whooper wickes widener wigger wiggers wildes wilding wiler willer willers willes williams willinger \
        winder winders windes windly winer wingerd wininger winker winninger witcher witter witters wolfer wolfinger \
        wonderly wons woodend woodly wools workinger worner worster worthing wrights yaker yawer yeasted yenner \
        yeomans yepes yetter ying yoes yokely yorker yorks youd youngers youngs zapatas zaring zarr zeals zipperer \
        ziter
        """
}
