/// Words that announce a number, a date or an account, and those that stand between.
extension Lexicon {
    static let cues: [(WordTraits, String)] = [
        (
            [.numberCue, .ordinary],
            "badge shield cad case incident docket serial imei acct account callsign medallion unit units"
        ),
        (
            [.weakNumberCue, .ordinary],
            "report event file ticket citation complaint reference ref id inmate booking evidence member employee "
                + "passport permit policy order confirmation tracking invoice oln dl fbi ncic sid warrant zip log"
        ),
        ([.numberFiller, .ordinary], "no number num nbr nr nos numbers"),
        (
            [.filler, .function],
            "is was are the of a an possibly possible partial reads reading read with possible believed"
        ),
        (
            [.plateCue, .ordinary],
            "plate plates tag tags lp lpn license licence registration reg lic licenses"
        ),
        (
            [.plateFiller, .ordinary],
            "temporary temp paper dealer vanity front rear state from out ran displaying bearing"
        ),
        ([.vinCue, .ordinary], "vin chassis"),
        ([.ssnCue, .ordinary], "ssn ssns social ss soc"),
        (
            [.endingWord, .ordinary],
            "ending ends end in last four five six first beginning starting starts begins digits security"
        ),
        ([.crossedOut, .ordinary], "xxx xx xxxx"),
        ([.birthCue, .ordinary], "dob birth born birthday birthdate bday nacimiento"),
        ([.dateFiller, .function], "on in about around approximately date"),
        (
            [.dateFiller, .ordinary],
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
        ),
        (
            [.phoneCue, .ordinary],
            "call calls phone phones cell tel telephone text mobile contact number landline fax ph whatsapp reach "
                + "dial line hotline voicemail at"
        ),
        ([.extensionCue, .ordinary], "ext extension x xt extn"),
        ([.digitWord, .ordinary], "zero one two three four five six seven eight nine oh"),
        ([.driver, .ordinary], "driver drivers driver's driving"),
        (
            [.social, .ordinary],
            "ig insta instagram snap snapchat tiktok twitter facebook fb telegram whatsapp cashapp venmo discord zelle "
                + "nextdoor gamertag"
        ),
        ([.accountWord, .ordinary], "handle user username account profile id name acct"),
        ([.linkScheme, .ordinary], "http https hxxp hxxps ftp www"),
        (
            [.topLevelDomain, .ordinary],
            "com org net gov edu info io us co biz app mil example test invalid localhost dev ly tv"
        ),
        ([.dotWord, .ordinary], "dot"),
        ([.coordinateCue, .ordinary], "lat latitude lon long lng longitude gps coordinates coords"),
    ]
}
