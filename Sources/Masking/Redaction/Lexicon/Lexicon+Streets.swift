/// Words of addresses, roads, directions and states.
extension Lexicon {
    static let streets: [(WordTraits, String)] = [
        (
            [.street, .ordinary],
            "street st avenue ave av boulevard blvd lane ln road rd parkway pkwy terrace ter turnpike tpke expressway expy"
        ),
        ([.streetAbbreviation, .abbreviation], "st ave av blvd ln rd pkwy"),
        (
            [.softStreet, .ordinary],
            "drive dr court ct circle cir place pl way trail trl square sq loop run path pass plaza plz cove cv crossing "
                + "xing point pt pike alley aly bend ridge rdg highway hwy row walk glen grove hollow view vista park "
                + "commons landing manor mews gardens estates heights hills route rte"
        ),
        (
            [.abbreviation, .ordinary],
            "dr ct cir pl hwy rte apt ste no vs approx jr sr dept etc e.g i.e mt ft"
        ),
        (
            [.unitCue, .ordinary],
            "apt apartment unit suite ste lot rm room condo bldg building trailer space"
        ),
        ([.blockWord, .ordinary], "block blk"),
        ([.highway, .ordinary], "highway hwy route rte fm cr sr county interstate us loop farm"),
        ([.onto, .function], "on onto along down off near toward towards"),
        ([.corner, .ordinary], "corner intersection cross junction"),
        (
            [.compass, .ordinary],
            "n s e w ne nw se sw north south east west northeast northwest southeast southwest"
        ),
        (
            .ordinary,
            "northbound southbound eastbound westbound nb sb eb wb northern southern eastern western northward southward "
                + "eastward westward upstate downtown uptown midtown"
        ),
        (
            [.state, .ordinary],
            "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok "
                + "or pa ri sc sd tn tx ut vt va wa wv wi wy pr alabama alaska arizona arkansas california colorado "
                + "connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine "
                + "maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey "
                + "mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont "
                + "virginia washington wisconsin wyoming columbia usa american america united states"
        ),
        (
            [.month, .ordinary],
            "january february march april may june july august september october november december jan feb mar apr jun "
                + "jul aug sep sept oct nov dec"
        ),
        (
            .ordinary,
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas "
                + "thanksgiving halloween easter eve cst cdt est edt mst mdt pst pdt utc gmt"
        ),
    ]
}
