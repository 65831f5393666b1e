/// Vehicles, colours, and things that have them.
extension Lexicon {
    static let makes =
        "acura audi bmw buick cadillac chevrolet chevy chevys chrysler dodge ferrari fiat ford genesis gmc honda hummer "
        + "hyundai infiniti isuzu jaguar jeep kia lamborghini lexus lincoln maserati mazda mercedes benz mercury mini "
        + "mitsubishi nissan oldsmobile plymouth pontiac porsche ram rivian saab saturn scion smart subaru suzuki "
        + "tesla toyota volkswagen vw volvo harley davidson yamaha kawasaki ducati kenworth peterbilt freightliner"

    static let colors =
        "black white gray grey silver red blue green brown tan beige gold golden yellow orange purple pink maroon "
        + "burgundy navy teal turquoise bronze copper champagne charcoal cream ivory olive dark light bright matte "
        + "metallic colored coloured multicolored tinted primer lime violet magenta cyan khaki camouflage camo"

    /// What cameras make.
    static let recordings = WordSet(["footage", "video", "videos", "clip", "clips", "recording", "recordings"])

    static let vehicles: [(WordTraits, String)] = [
        ([.make, .ordinary], makes),
        (
            [.make, .ordinary],
            "accord altima avalon aviator beetle blazer bronco camaro camry canyon challenger charger cherokee civic "
                + "cobalt colorado corolla corvette cruze crv cayenne cooper dakota durango eclipse edge elantra enclave "
                + "equinox escalade escape escort expedition explorer express fiesta focus forester frontier fusion gladiator "
                + "golf grand highlander hrv impala impreza jetta lancer leaf legacy malibu maverick maxima mustang navigator "
                + "neon odyssey optima outback outlander pacifica passat pathfinder patriot pilot prius ranger renegade "
                + "rogue savannah sentra sequoia sienna sierra silverado sonata sonic sorento soul sportage suburban tacoma "
                + "tahoe taurus telluride terrain tiguan titan town traverse trax tucson tundra versa wrangler yukon transit "
                + "promaster sprinter crown impreza prelude integra celica supra montero passport ridgeline pathfinder"
        ),
        (
            [.make, .ordinary],
            "f150 f250 f350 f450 rav4 cx3 cx5 cx7 cx9 cx30 cx50 mx5 q3 q5 q7 q50 q60 qx50 qx60 qx80 x1 x3 x5 x6 x7 s10 "
                + "xc40 xc60 xc90 gx460 gx470 lx570 rx300 rx330 rx350 es300 es330 es350 is250 is300 is350 gs300 gs350 c300 "
                + "e350 s550 gle350 glc300 c250 300c 370z 350z 240sx wrx gti sti crx rsx tlx mdx rdx ilx tsx tl rl c1500 "
                + "k1500 c2500 k2500 ram1500 ram2500 ram3500 1500hd 2500hd 3500hd model3 modely models modelx h2 h3 4runner "
                + "e150 e250 e350 g35 g37 m35 mkz mkx srx cts ats xts dts sts hhr"
        ),
        // Makers of doorbells and cameras: `a Ring doorbell`, `our Nest`.
        ([.make, .ordinary], "ring nest blink arlo wyze eufy simplisafe lorex reolink"),
        ([.color, .ordinary], colors),
        (
            [.thing, .ordinary],
            "car truck pickup suv van sedan coupe hatchback wagon minivan crossover convertible vehicle vehicles bus box "
                + "trailer motorcycle scooter bike bicycle boat atv utv rv moped semi tractor camper house home garage shed "
                + "building barn fence door model dog cat puppy pit bull gun tv laptop computer phone tablet drone camera "
                + "cameras cam cams doorbell doorbells"
        ),
        (
            [.thing, .ordinary],
            "hoodie hoodies hood jacket coat shirt pants jeans shorts hat cap beanie mask gloves shoes sneakers boots backpack "
                + "bag purse wallet vest dress skirt sweatshirt sweater top sleeves hair beard bumper tailgate fender mirror "
                + "rims tires interior bars stripe stripes"
        ),
    ]
}
