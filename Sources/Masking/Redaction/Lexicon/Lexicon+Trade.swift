/// What police write that no dictionary has: abbreviations, radio talk, brands of things that are described.
extension Lexicon {
    static let trade: [(WordTraits, String)] = [
        (
            [.role, .ordinary],
            "ro ros cust susp susps suspt vic vics wit wits witn rps compl occ occs pax juv juvs prp sus comp comps testigo "
                + "testigos victima víctima victimas víctimas sospechoso sospechosa conductor conductora vecino vecina dueño "
                + "dueña propietario propietaria"
        ),
        (
            [.ordinary, .thing],
            "veh vehs mc vehicle truck trk pu suvs sedans camioneta camión carro coche auto"
        ),
        ([.color, .ordinary], "blk wht sil slv grn gry gld brn brwn yel dk blu"),
        (
            .ordinary,
            "betw neg pos chamarra chamarras mezclilla sudadera gorra tenis playera cachucha mochila llanta llantas placa "
                + "placas cajuela defensa parabrisas semaforo semáforo banqueta celular troca unk unkn adv advd poss approx appx btwn btw nr w/o wo wm bm hm wf bf hf am af goa utl bolo atl lka dot nfd nfi hx "
                + "pc inv invest det rpt rptd resp respd arr arrd loc locs ped peds dk lt blk wht sil slv grn gry gld brn brwn yel "
                + "purp lic reg regd gsw dv evid obs obsd ref req reqd msg info vid vids cam cams surv surveil sec fwd rev "
                + "sw sb nb eb wb n/b s/b bldg apt hse res resid comm bus biz hr hrs min mins sec secs ft yds mph kph lbs lb "
                + "wearing hoody hoodies tshirt tee tees sweatpants joggers leggings crewneck windbreaker balaclava beanies "
                + "durag snapback trucker cargo camo flannel denim puffer varsity hi-top flip flops crocs fanny crossbody "
                + "duffel duffle satchel hydroflask airpods earbuds fob fobs keypad keyfob catalytic lugnuts lugnut lug "
                + "hubcap hubcaps spoiler sunroof moonroof hatchback liftgate taillamp headlamp foglight foglights undercarriage "
                + "wheelie burnout donuts doughnuts sideshow streetracing gofast porch pirate pirates tailgating carjack "
                + "carjacked carjacking shoplift shoplifted jaywalk jaywalking smash grab pry prybar jimmied hotwired "
                + "ebike ebikes escooter moped mopeds dirtbike dirtbikes fourwheeler sxs pwc livestream geotag timestamp "
                + "timestamps dashcam dashcams bodycam bodycams webcam nightvision floodlight doorbells"
        ),
        (
            .ordinary,
            "nike adidas puma reebok vans converse jordans crocs carhartt dickies wrangler levi levis patagonia columbia gap "
                + "yankees dodgers lakers cowboys raiders giants astros rangers mavericks bulls celtics warriors steelers "
                + "packers chiefs eagles nfl nba mlb nhl supreme gucci prada rolex fitbit garmin gopro bluetooth wifi "
                + "walmart target walgreens cvs kroger safeway costco aldi publix heb lowes autozone chevron exxon mobil "
                + "shell valero texaco arco citgo sunoco speedway wawa sheetz racetrac quiktrip 7eleven starbucks subway "
                + "mcdonalds wendys arby dennys ihop chipotle popeyes ups usps fedex dhl amazon doordash instacart grubhub "
                + "uhaul penske ryder greyhound amtrak hertz avis enterprise dewalt ryobi makita stihl husqvarna craftsman "
                + "snapon honda yeti igloo stanley tupperware glock ruger taurus smith-wesson sig sauer colt remington mossberg"
        ),
        (
            .ordinary,
            "american americans mexican canadian european english spanish french german italian russian chinese japanese "
                + "korean vietnamese indian african latino latina latinx hispanic caucasian arab arabic"
        ),
        (
            [.measure, .ordinary],
            "lbs lb pounds pound feet foot ft inches inch in yards yard yds yd miles mile mi meters metres meter km dollars "
                + "dollar usd bucks mph kph minutes minute mins min hours hour hrs hr seconds second secs days day weeks week "
                + "months month years year percent degrees rounds round casings shots gallons gallon gauge cal caliber mm cc "
                + "acres acre sq square people persons residents homes houses items pieces boxes bags bottles pills grams g kg "
                + "oz ounces watts volts amps libras pies metros millas kilometros kilómetros horas hora minutos dias días"
        ),
        (
            [.timeCue, .function],
            "at around about between before after until till by since from to and through approximately approx las"
        ),
        (
            [.telling, .function],
            "asks said says stated states told tells advised adv advises advs advsd adv'd sts stts rpts rptd reported reports claimed claims observed recalled "
                + "described believes thinks lives resides works called answered asked confirmed woke "
                + "fled ran saw heard noticed walked dijo vio declaró oyó corrió vive"
        ),
        (
            [.timeCue, .ordinary],
            "approx appx betw time hour scene arrived cleared notified dispatched noon circa abt"
        ),
        (
            .phonetic,
            "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa "
                + "quebec romeo sierra tango uniform victor whiskey xray yankee zulu adam boy charles david edward frank george "
                + "henry ida john king lincoln mary nora ocean paul queen robert sam tom union william young zebra x"
        ),
        // Contractions and talk as people type them.
        (
            .function,
            "dont doesnt didnt couldnt wouldnt shouldnt isnt wasnt arent werent hasnt havent hadnt im ive youre theyre theres "
                + "youve theyve weve itll alot everytime nevermind outta cuz"
        ),
        (.ordinary, "ppl thx homie homies juvie tonite midnite nite o'clock ma'am momma"),
        (
            .function,
            "un una el los las lo en con por para sin sobre y que se su sus es son fue era está este esta ese esa si sí cuando "
                + "donde como cómo más mas muy ya hay había tenía ser estar pero también tambien nos les hacia desde hasta"
        ),
        (
            .ordinary,
            "enrt sp poc hbd vm anda andan andaba sro jewelers lockdown jail medics taqueria balcony bench couch sofa mattress table desk shelf ledge railing dock "
                + "stairwell escalator carport shoulder dumpster bleachers turnstile kiosk countertop windowsill rooftop crosswalk "
                + "pump register checkout counter carpet pavement culvert waistband dresser drawer closet cabinet vault gutter embankment "
                + "guardrail manhole hydrant transformer scaffold gym aisle kennel stall handcuffs stretcher gurney scaffolding "
                + "handlebars dashboard headrest seatbelt armrest floorboard pls lm enroute habla tiene attn asst regis comuníquese comuniquese estacionado estacionada blu subj subjs uo rtn tx rx canvassed nfi unkn persn "
                + "anonymously grabó llamenos llámenos thing things pic pics csi intox cb evoc tro ofp rdo vop uumv uuv gta adw cdw "
                + "misd wrnt bwc mvr mirandized xst followup tampered spraypainted noncooperative delusional lockbox doorframe "
                + "doorjamb breezeway keycard callbox curbside culdesac offramp onramp sidestreet baggie baggies sawzall weedeater "
                + "weedwhacker leafblower callback hangup greeter stocker medevac glovebox airbag airbags seatback tonneau meds"
        ),
        (
            .ordinary,
            "scn scne vict victs dtr dtrs chk chkd chks clr clrd wpn wpns blkg lft ans fam poss jkt jckt stgng nah givin welf alrm "
                + "prem prems hist svc svcs spd wx twd hrd brkn flshlt flashlt cmpl anon xfer rdwy wndw wndws wdw backpk bkpk supp "
                + "suppl sch lsh lst ftsteps catalitic windsheild windsheilds adivsed drvr drvrs pssgr psgr psgrs drwy dwy drvwy hse "
                + "hses bldgs aprx slvr mtrcycl sxs utv trk trks narr intv intvw stmt stmts notif transp hosp lkd unlkd fnd btwn "
                + "descr prprty evid evd vdo cams ftg clms dmg dmgd brnd ctn ctns gls lckd opnd shtr rglr strt yld yldg sctn grp grps "
                + "agn mrks recvd bedrm bdrm knfe stlen bdg supv photog retrns fta drk clothng ooc til trbl opn contct chgs farmhse backpck hvy "
                + "cldnt msk msks txt threatnd cstdy bttls dwn ofcr uncoop dway lsw gla dui dwi msg msgs statemnt statemnts barkn "
                + "addr addrs obsv obsvd rcvd rcvr rcvrd srch srchd trnsp wlkg rnng drvg stndg stng wtg hldg crry crrying"
        ),
        ([.title, .ordinary], "señora señor sra oficial investigator investigators"),
        (
            [.digitWord, .ordinary],
            "niner cero uno dos tres cuatro cinco seis siete ocho nueve double triple"
        ),
    ]
}
