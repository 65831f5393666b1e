/// Titles, roles and what people in reports do.
extension Lexicon {
    static let people: [(WordTraits, String)] = [
        (
            [.title, .ordinary],
            "mr mrs ms miss mx dr prof professor rev reverend judge sheriff chief capt captain lt lieutenant sgt sergeant "
                + "cpl corporal det detective dets detectives ofc ofcr officer officers deputy deputies dep trooper troopers "
                + "tpr agent agents inspector insp marshal commander cmdr maj major col colonel constable investigator inv "
                + "pastor coach principal councilman councilwoman councilmember alderman mayor rabbi imam senior sr señor señora sir madam"
        ),
        (
            .abbreviation,
            "mr mrs ms dr prof rev capt lt sgt cpl det dets ofc ofcr dep tpr insp cmdr maj col inv hon"
        ),
        (
            [.agencyNoun, .ordinary],
            "police department dept pd so office bureau division patrol involved safety desk station precinct k9 squad team "
                + "force service services academy union county city state federal public county's district agency authority"
        ),
        (
            [.role, .ordinary],
            "mgr witness witnesses victim victims suspect suspects complainant complainants caller callers owner owners neighbor "
                + "neighbors neighbour neighbours resident residents homeowner homeowners reportee rp subject subjects driver "
                + "drivers passenger passengers tenant tenants renter renters employee employees manager clerk cashier "
                + "customer husband wife son daughter mother father brother sister boyfriend girlfriend roommate friend "
                + "uncle aunt cousin boss landlord ex mom dad nephew niece grandson granddaughter grandmother grandfather "
                + "partner spouse parent guardian client patient student teacher nurse guard party parties defendant "
                + "offender perpetrator accomplice occupant registered pedestrian cyclist jogger bystander informant coworker coworkers sitter babysitter "
                + "stepson stepdaughter stepfather stepmother stepmom stepdad grandma grandpa fiance fiancee classmate nanny "
                + "caretaker bartender waiter waitress attorney lawyer paramedic medic emt counselor therapist dentist landlady "
                + "janitor custodian bouncer valet lifeguard dispatcher chaplain foreman supervisor superintendent realtor "
                + "hijo hija esposo esposa hermano hermana papá mamá novio novia tío tía primo abuelo abuela amiga sobrino sobrina "
                + "cuñado cuñada suegro suegra nieto nieta jefe jefa gerente encargado encargada inquilino inquilina cliente "
                + "hairdresser stepbrother stepsister godmother godfather godson mechanic electrician plumber"
        ),
        (
            [.saying, .function],
            "said says saw sees told tells called reported reports stated states heard hears noticed lives lived works "
                + "worked observed advised claimed claims recalled described witnessed believes thinks thought was is has had "
                + "drove walked ran fled left returned arrived woke found gave confirmed identified recognized recognised asks "
                + "followed chased confronted approached answered asked wants parked owns rents came went entered exited"
        ),
        ([.naming, .function], "named name is was as aka alias identified known called"),
        (
            [.particle, .ordinary],
            "de la del der den ten ter van von bin al el da di le du dos los las san santa"
        ),
        ([.nameSuffix, .ordinary], "jr sr ii iii iv"),
        ([.article, .function], "the a an"),
        ([.joiner, .function], "and or"),
    ]

    /// Words that persons are called by, and that reports seldom need.
    static let nicknames = WordSet([
        "cookie", "sugar", "tiger", "trigger", "bullet", "peanut", "biscuit", "pumpkin", "shadow", "monster",
        "ghost", "joker", "turtle", "mouse", "rooster", "spider", "snake", "bandit", "rebel", "rocket",
        "killer", "psycho", "sniper", "gunner", "nugget", "muffin", "cupcake", "peaches", "princess", "sunshine",
        "sparky", "lion", "panther", "wolf", "pirate", "wizard", "ninja", "cowboy", "honey", "lucky",
        "pops", "baldy", "grumpy", "sleepy", "dopey", "jumbo", "skinny", "chunky", "creeper", "outlaw",
        "maverick", "viper", "cobra", "scorpion", "sparrow", "giggles", "pickles", "dimples", "freckles", "blondie",
        "curly", "whisper", "thunder", "lightning", "tornado", "hurricane", "domino", "casper", "bambi", "bliss",
        "trinity", "major", "deacon", "captain", "squeaky", "taco", "burrito", "waffles", "pancake", "butterfly",
        "babyface", "half-pint",
    ])
}
