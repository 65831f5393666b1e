/// Ordinary words of reports. A capitalised word that is not among them is taken for a name.
extension Lexicon {
    static let everyday: [(WordTraits, String)] = [
        (
            .function,
            "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these "
                + "those who whom whose which what when where why how a an the and or but nor so yet if then than because while "
                + "until unless since although though after before during within without between among through throughout "
                + "across against into onto upon over under above below behind beside besides near by at in on of off to from "
                + "for with about around up down out inside outside toward towards along past per via like as except despite "
                + "not no yes all any both each every either neither some several many few much more most less least other "
                + "another such own same only just also too very still again already ever never always often here there now "
                + "be been being am are were was is do does did done doing have has had having will would shall should can "
                + "could may might must let get got gets getting go goes going gone went come comes came make made take took "
                + "taken see seen saw look looking say said tell told ask asked give gave given put set run ran fled flee drove "
                + "drive driven walk walked left leave leaving enter entered exit exited head headed turn turned keep kept use "
                + "used try tried break broke broken hit struck seems seemed became become want wanted need needed please "
                + "someone somebody anyone anybody everyone everybody nobody none something anything nothing himself herself "
                + "themselves itself myself two three four five six seven eight nine ten eleven twelve one first second third "
                + "once twice else maybe perhaps however therefore instead together away back forward toward"
        ),
        (
            .ordinary,
            "man men woman women male female males females boy girl boys girls child children kid kids teen teens teenager "
                + "juvenile adult adults person people individual group family couple crowd member armed unarmed masked hooded "
                + "hispanic asian african caucasian heavyset slim thin thick tall short medium average stocky muscular build "
                + "height weight hair beard mustache goatee bald braids dreadlocks ponytail tattoo tattoos scar glasses eyes "
                + "face hand hands arm arms leg legs head neck back shoulder feet foot inches pounds approximately about approx "
                + "age years year old young older younger elderly middle aged early mid late twenties thirties forties fifties"
        ),
        (
            .ordinary,
            "hoodie hooded sweatshirt jacket coat shirt pants jeans shorts shoes sneakers boots hat cap beanie mask gloves "
                + "backpack bag purse wallet vest uniform dress skirt sandals scarf bandana ski sunglasses clothing clothes "
                + "wearing sleeve sleeves logo stripe stripes striped reflective hi vis tool tools crowbar hammer bat knife "
                + "pistol rifle handgun firearm shotgun weapon weapons gunshot gunshots shots fired bullet bullets casing "
                + "casings ammunition explosive fireworks flashlight ladder bolt cutters saw drill"
        ),
        (
            .ordinary,
            "burglary robbery theft larceny assault battery vandalism arson homicide murder kidnapping abduction shooting "
                + "stabbing trespass trespassing fraud forgery counterfeiting carjacking shoplifting prowler prowling stalking "
                + "harassment threat threats intimidation mischief damage damaged dumping collision crash accident hit run dui "
                + "dwi reckless racing disturbance fight noise alarm suspicious activity crime crimes criminal offense offence "
                + "incident investigation investigate investigating case attempt attempted breaking entry entered forced force "
                + "stolen steal stole took taken missing lost found recovered property items item package packages mail parcel "
                + "jewelry cash money card cards credit keys key catalytic converter converters wheel wheels tire tires rim rims "
                + "battery radio stereo electronics copper wire equipment trailer tailgate bumper window windows windshield "
                + "glass mirror hood trunk fender headlight headlights taillight taillights brake light lights lamp roof rack "
                + "bed cab topper sticker stickers decal dent dents scratch scratches primer rust exhaust muffler loud engine"
        ),
        (
            .ordinary,
            "house houses home homes residence residential dwelling apartment apartments complex building garage driveway yard "
                + "backyard front rear side door doors gate fence porch deck patio basement attic kitchen bedroom bathroom "
                + "room office store shop shops business businesses bank atm gas station convenience grocery restaurant bar "
                + "cafe café hotel motel church school college university campus library hospital clinic pharmacy park parking "
                + "lot lots playground pool field trail path creek river lake pond bridge tunnel overpass underpass ramp exit "
                + "entrance alley sidewalk curb lane lanes shoulder median intersection corner roundabout cul sac crosswalk "
                + "traffic signal sign stop light neighborhood neighbourhood subdivision community area areas location scene "
                + "vicinity zone town village mall center centre market plaza warehouse construction site yard cemetery airport "
                + "train bus railroad tracks stairs elevator hallway lobby roof floor wall storage facility locker mailbox atm"
        ),
        (
            .ordinary,
            "am pm morning afternoon evening night midnight noon dawn dusk overnight today tonight yesterday tomorrow hour "
                + "hours minute minutes second seconds day days week weeks weekend month months time times hrs date later "
                + "earlier approximately around prior previous recent recently last next daily nightly early late soon christmas "
                + "halloween thanksgiving "
                + "immediately suddenly quickly slowly currently then eastbound"
        ),
        (
            .ordinary,
            "footage video videos camera cameras doorbell surveillance security recording recordings image images picture "
                + "photo photos audio motion clip clips cctv ring system footage cell online app internet phone report reports "
                + "information info detail details description request help assist assistance seeking looking search searching "
                + "locate located contact call caller question questions tip tips anonymous voluntary community thank thanks "
                + "please anyone relevant related possible possibly probably likely believed unknown unidentified identified "
                + "identify similar matching match described describe captured capture show shows showing shown appear appears "
                + "appeared seen noticed heard reported stated advised observed responded respond response arrived arrive "
                + "dispatched dispatch transported arrested detained fled flee fleeing escaped chased pursued pursuit followed "
                + "approached confronted attacked pushed punched kicked grabbed pulled threw thrown dropped carried carrying "
                + "opened closed locked unlocked smashed pried cut kicked climbed jumped ran walked parked stopped drove driving "
                + "passed crossed turned traveling travelling heading fleeing occupied empty abandoned towed spoke speak talk "
                + "advise confirm confirmed check checked review reviewed available unavailable unaware aware injured injury "
                + "injuries killed dead death died wounded hospitalized stable serious critical minor fatal safe unsafe"
        ),
        (
            .ordinary,
            "big small large little long short high low wide narrow full half quarter whole part partial top bottom new old "
                + "good bad clear cloudy rain raining snow foggy wet dry open closed public private local federal active "
                + "additional several various different multiple single double triple extended crew cab regular custom chrome "
                + "black lifted lowered loud modified aftermarket four door wheel drive automatic manual diesel electric hybrid "
                + "passenger driver side left right center upper lower inner outer visible distinctive unique plain blank main "
                + "general standard normal usual certain specific exact complete total number amount value worth dollars dollar "
                + "usd percent mile miles block blocks feet yards foot direction way route distance speed mph north south"
        ),
        (
            .ordinary,
            "suv atm cctv bolo lpr alpr ems ems fd swat fbi atf dea ice dhs doj usps ups fedex amazon walmart target costco "
                + "mcdonald's mcdonalds starbucks shell chevron exxon walgreens cvs wendy's subway uber lyft doordash nibrs ncic "
                + "na n/a tbd asap eta aka bmv dmv tsa led hid gps usb tv dvd pc hvac rv atv utv pov loj cpr id dna covid ok okay "
                + "hispanic english spanish american apple android iphone samsung galaxy google xbox "
                + "frontage service access dirt gravel country rural rounds glock dewalt milwaukee makita macbook ipad "
                + "playstation nintendo nike adidas puma jordan dallas cowboys"
        ),
        (
            .ordinary,
            "animal dog dogs cat cats puppy pit bull horse cattle livestock wildlife deer cruelty neglect drug drugs narcotics "
                + "marijuana cocaine heroin fentanyl meth pills alcohol beer liquor tobacco cigarettes vape smoke smoking fire "
                + "flames burning burned explosion water flood leak power outage wire cable pole tree trees bush bushes hedge "
                + "grass lawn leaves flag banner political campaign graffiti paint painted spray sprayed words writing written "
                + "letter letters note notes paper box boxes bin bins trash garbage recycling container cart truck hauling "
                + "towing landscaping lawnmower mower utility contractor worker workers delivery driver courier rideshare taxi "
                + "cab limousine ambulance fire engine tow flatbed dump cargo enclosed utility horse livestock boat jet kayak "
                + "scooter skateboard bicycle bike bikes cyclist pedestrian foot running walking jogging riding sitting standing "
                + "lying sleeping yelling screaming shouting crying arguing fighting laughing waving pointing hiding watching"
        ),
    ]

    /// Ordinary words that are written with a capital wherever they stand: days, peoples, makers.
    static let properWords = WordSet([
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "thanksgiving",
        "halloween", "easter", "juneteenth", "ramadan", "hispanic", "asian", "african", "caucasian", "latino",
        "latina", "english", "spanish", "american", "mexican", "chinese", "korean", "japanese", "vietnamese",
        "indian", "russian", "german", "french", "italian", "irish", "british", "canadian", "cuban",
        "haitian", "christian", "catholic", "muslim", "jewish", "amazon", "walmart", "target", "costco",
        "starbucks", "shell", "chevron", "exxon", "walgreens", "subway", "uber", "lyft", "doordash",
        "apple", "android", "iphone", "samsung", "galaxy", "google", "xbox", "glock", "dewalt",
        "milwaukee", "makita", "macbook", "playstation", "nintendo", "nike", "adidas", "puma", "fedex",
        "cowboys", "internet", "bluetooth", "pit", "labrador", "husky",
        "god",
    ])

    /// Words of the vocabulary that are names as well, though seldom where reports have them: `mower`, `glass`.
    static let seldomNames = WordSet([
        "able", "add", "baby", "balls", "ban", "begin", "belt", "bigger", "bills", "bite", "blind",
        "block", "blood", "blow", "board", "body", "bone", "books", "boring", "born", "brand", "brick",
        "brush", "bunch", "button", "canal", "call", "calle", "card", "carry", "casa", "case", "cases", "centers",
        "chamber", "channel", "check", "chip", "choice", "citizen", "class", "clear", "click", "close", "coffee",
        "cola", "constant", "cool", "cost", "council", "courts", "cover", "crew", "current", "cutting", "dar",
        "dates", "deal", "degree", "delay", "doors", "dos", "drop", "due", "duty", "east", "eran",
        "estaba", "even", "eye", "fails", "fair", "falls", "fan", "fast", "fed", "fee", "fell",
        "files", "fine", "finger", "fit", "fix", "floor", "fly", "frame", "free", "gain", "glass",
        "goods", "grounds", "guess", "guest", "hand", "hang", "hard", "harder", "harm", "heard", "hell",
        "hey", "hide", "high", "hole", "hombres", "homes", "houses", "human", "hurt", "iglesia", "jail",
        "jump", "key", "keys", "kit", "knee", "lack", "lady", "land", "lay", "leader", "lie",
        "line", "lines", "link", "list", "loan", "lock", "loose", "means", "metro", "money", "mount",
        "mower", "nail", "near", "north", "odd", "ok", "pack", "pages", "pan", "persons", "pick",
        "plant", "poor", "post", "press", "puerta", "punch", "race", "range", "rape", "rather", "re",
        "reader", "ready", "real", "reason", "record", "risk", "rock", "roll", "root", "round", "rude",
        "sad", "sale", "sales", "sample", "según", "self", "sell", "server", "sessions", "severe", "shake",
        "shock", "shoe", "shows", "sides", "sink", "sites", "solar", "south", "speaks", "spell", "staff",
        "stage", "stem", "stock", "stocks", "stops", "straight", "streets", "stuck", "super", "surface", "swim",
        "sword", "tall", "tank", "tomó", "topic", "towns", "treat", "true", "unknown", "valid", "wage",
        "wait", "wash", "wear", "weed", "well", "west", "wine", "won", "wooden", "word", "work",
        "worth",
    ])
}
