import CommunityRequests
import RequestPolicy
import Testing

/// Invented texts of requests, with the rules that must send each to a person; none for an innocent one.
enum ScreenTexts {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let rules: [RuleID]

        init(_ text: String, _ rules: RuleID...) {
            self.text = text
            self.rules = rules
        }

        var testDescription: String { String(self.text.prefix(60)) }
    }

    static let innocent: [Case] = [
        Case("Vehicle slid on the ice at Main and 4th and struck a parked car, then left without stopping."),
        Case("Two suspects broke the ice machine behind the diner and took the coin box."),
        Case("ICE ON ROAD, VEHICLE SLID INTO MAILBOX AND LEFT. LOOKING FOR A SILVER SEDAN."),
        Case("The suspect is in custody. We are looking for footage of the vehicle that dropped him off."),
        Case("Victim wishes to press charges. Suspect wore a grey hoodie and left on a bicycle."),
        Case("Drag racing on Elm Street overnight, at least two modified cars, one orange."),
        Case("Subject wanted for bail jumping may have run through the backyards toward the creek."),
        Case("A blue rally car with white stripes fled the scene of a hit and run."),
        Case("Package theft on Church Road between noon and two. Suspect carried a blue bag."),
        Case("He demonstrated the lock to the buyer, then ran off with the bicycle."),
        Case("Suspect threatened the clerk with a knife and demanded money from the register."),
        Case("Please share video of a white pickup that hit a fence on Protection Avenue."),
        Case("A man in a black hoodie and white sneakers tried car doors along the street."),
        Case("Black sedan with tinted windows circled the block three times before the burglary."),
        Case("White male, red baseball cap, tattoo on the left forearm, ran east with a backpack."),
        Case("Hispanic male about 20, green jacket, took a package from the porch."),
        Case("Two black males in grey hoodies, one carrying a crowbar, left in a silver SUV."),
        Case("Residential burglary, rear door forced. Neighbors heard glass break around 2 am."),
        Case("Catalytic converter cut from a Toyota Prius overnight. Loud saw around 3:15."),
        Case("Someone fired several rounds from a moving vehicle. Dark SUV, no plates."),
        Case("Looking for a missing 9-year-old girl, last seen on a pink scooter near the school."),
        Case("Elderly man with dementia walked away from home wearing a brown coat and slippers."),
        Case("Garage fire believed to be set on purpose. Anyone on foot between 1 and 2 am is of interest."),
        Case("Mailboxes were smashed with a bat from a passing pickup truck."),
        Case("Theft of tools from a work van parked on Marchand Street."),
        Case("In March a similar burglary took place. The suspect used a flashlight and wore gloves."),
        Case("A vehicle struck the picket fence of a home and drove away, white paint on the bumper."),
        Case("The suspect fled on foot through the church parking lot, grey sweatshirt, black mask."),
        Case("Armed robbery of a store. The suspect must have left through the alley behind the clinic."),
        Case("A trailer was stolen from a driveway, dark blue Ford F-150 with a loud exhaust."),
        Case("Stolen purse held a green card, a phone and house keys. Suspect on a motorcycle."),
        Case("Sideswipe crash, the other driver did not stop. Debris suggests a gray Honda Civic."),
        Case("A dog was shot with a pellet gun. We ask for footage of the street."),
        Case("Attempted kidnapping: a man in a tan van asked a child to get in and drove off."),
        Case("Video of a person pouring paint over parked cars would help the investigation."),
        Case("Suspect wore a mask and a dark jacket and used a crowbar on the side door."),
        Case("Cooler bags with ice cream were stolen from a delivery van."),
        Case("He aborted the attempt when an alarm went off and ran to a red hatchback."),
        Case("Suspect vehicle changed lanes and transitioned to the highway heading north."),
        Case("Bicycle stolen from a porch. It is a white road bike with orange tape."),
        Case("Se busca video de una camioneta blanca que chocó un carro estacionado y se fue."),
        Case("Robo a una casa, el sospechoso llevaba sudadera gris y gorra negra."),
        Case("Hombre con pantalón deportivo azul rompió la ventana de un auto."),
        Case("Unos jóvenes lanzaron piedras a los coches desde el puente anoche."),
        Case("Shots were heard near the park. Any video of vehicles leaving would help, nothing is required."),
        Case("Owners may decline. We are looking for a silver minivan with a broken tail light."),
        Case("The intruder ran when the owner shouted. He wore a yellow vest and carried a ladder."),
        Case("Attempted break-in at a veterinary clinic, suspect on camera with a screwdriver."),
        Case("Political yard signs aside, only the copper downspouts were taken from the house."),
        Case("Water meter lids stolen from the street. Older pickup with a rack."),
        Case("A drunk driver hit two parked cars on Union Street and fled on foot."),
        Case("The Strike Zone bowling alley was burglarized, safe dragged to a flatbed."),
        Case("Group of teens on e-bikes threw rocks at windows, one in a red hoodie."),
        Case("Loud bang, then a lime green sports car left at high speed toward Freedom Parkway."),
        Case("Theft of a generator from the community center; person with a limp and a grey cap."),
        Case("Vandalism to a bus shelter, etched glass, two people with skateboards."),
        Case("Victim was struck from behind and robbed of a phone. Suspect had braided hair."),
        Case("Hit and run of a cyclist. The vehicle is a dark red Jeep with front damage."),
        Case("A resident reported a prowler looking into windows, tall, dark clothing."),
        Case("A white male dog was taken from a yard. Tan pickup seen nearby."),
        Case("The suspect stole a Black Lab puppy from a porch and left in a van."),
        Case("Copper theft at a vacant house, hand truck used, tire marks in the grass."),
        Case("Person walked along pulling door handles about 4:30, backpack with reflective tape."),
        Case("Road rage: driver of a black Charger pointed a handgun near the on-ramp."),
        Case("Counterfeit bills passed at a lemonade stand by a woman in a green sun dress."),
        Case("Juvenile set off fireworks under a parked car. Blue shorts, white tank top."),
    ]

    static let immigration: [Case] = [
        Case("ICE agents need help to find a family on Oak Street.", .immigrationEnforcement),
        Case("Assist HSI with locating the occupants of a white van.", .immigrationEnforcement),
        Case("We have an admin warrant for a man who lives on the block.", .immigrationEnforcement),
        Case("Looking for undocumented workers seen leaving the site.", .immigrationEnforcement),
        Case("I.C.E. operation, need video of everyone who left the building.", .immigrationEnforcement),
        Case("i c e detainer, subject may be hiding with relatives", .immigrationEnforcement),
        Case("Footage requested on behalf of our federal partners.", .immigrationEnforcement),
        Case("Joint operation with homeland security, vehicles at the apartment complex.", .immigrationEnforcement),
        Case("Subject has a final order of removal and drives a red truck.", .immigrationEnforcement),
        Case("Checking the immigration status of residents near the laundromat.", .immigrationEnforcement),
        Case("Previously deported male, black jacket, seen near the day labor site.", .immigrationEnforcement),
        Case("Illegal aliens are said to be staying in the house at the corner.", .immigrationEnforcement),
        Case("imm1gration raid planned, need footage of vehicles at the address", .immigrationEnforcement),
        Case("Border Patrol asked us for doorbell video from this street.", .immigrationEnforcement),
        Case("Buscamos a personas indocumentadas en la zona.", .immigrationEnforcement),
        Case("Redada con agentes de inmigración, se pide video de la calle.", .immigrationEnforcement),
        Case("Need to locate a noncitizen with a prior arrest.", .immigrationEnforcement),
        Case("The family lacks legal status; we want to know when they come home.", .immigrationEnforcement),
        Case("Video of the van, to be passed on to ICE.", .immigrationEnforcement),
        Case("ІCE аgents ask for footage of the church.", .immigrationEnforcement),
        Case("Occupants of unit 4 are foreign born, need comings and goings.", .immigrationEnforcement),
        Case("287(g) deputies want footage of the bus stop.", .immigrationEnforcement),
        Case("Overstayed visa, subject works at the bakery.", .immigrationEnforcement),
        Case("At-large arrest of a criminal alien, address unknown.", .immigrationEnforcement),
    ]

    static let care: [Case] = [
        Case("Need to know who drove the pregnant girl to the clinic.", .reproductiveCare),
        Case("Investigating an illegal abortion, looking for a grey Kia.", .reproductiveCare),
        Case("Footage of patients entering the women's health center on 5th.", .reproductiveCare),
        Case("She may have crossed state lines for a procedure.", .reproductiveCare),
        Case("Abortion pills were mailed to a house on this street.", .reproductiveCare),
        Case("Parents report their child is getting gender-affirming care.", .reproductiveCare),
        Case("Vehicles parked at Planned Parenthood this week.", .reproductiveCare),
        Case("Death of an unborn child, mother left the home at night.", .reproductiveCare),
        Case("Suspicious miscarriage, need video of the trash bins.", .reproductiveCare),
        Case("A drag show was held for minors, identify performers.", .reproductiveCare),
        Case("Minor received puberty blockers from a doctor nearby.", .reproductiveCare),
        Case("Aborto ilegal, se busca a quien llevó a la mujer.", .reproductiveCare),
        Case("Mifepristone delivery to a residence.", .reproductiveCare),
        Case("Woman ended her pregnancy at home, boyfriend drives a Ram.", .reproductiveCare),
    ]

    static let assembly: [Case] = [
        Case("Identify everyone who attended the vigil on Saturday.", .lawfulAssembly),
        Case("Protesters blocked the street, need faces of the organizers.", .lawfulAssembly),
        Case("Footage of the march past the courthouse, all participants.", .lawfulAssembly),
        Case("People handing out leaflets against the mayor.", .lawfulAssembly),
        Case("A rally was held at the park, we want license plates of those present.", .lawfulAssembly),
        Case("Union meeting at the hall, who came and left.", .lawfulAssembly),
        Case("BLM activists sprayed slogans; video of the crowd please.", .lawfulAssembly),
        Case("Worshippers who attended the mosque on Friday.", .lawfulAssembly),
        Case("Picketers outside the plant on Tuesday morning.", .lawfulAssembly),
        Case("Students staged a sit-in and walked to the square with banners.", .lawfulAssembly),
        Case("Manifestantes frente al ayuntamiento, identificar a todos.", .lawfulAssembly),
        Case("Persons gathering signatures for a recall petition.", .lawfulAssembly),
        Case("Agitators at the demonstration on Broad Street.", .lawfulAssembly),
        Case("Who took part in the counter-protest near the library?", .lawfulAssembly),
        Case("Homes displaying political flags along the route.", .lawfulAssembly),
        Case("p r o t e s t at city hall, need video", .lawfulAssembly),
        Case("Unlawful assembly downtown, all video of persons present.", .lawfulAssembly),
        Case("Attendees of the school board meeting were disruptive.", .lawfulAssembly),
    ]

    static let group: [Case] = [
        Case("Black male, nothing further.", .groupDescription),
        Case("Suspect is a Hispanic male in his 20s.", .groupDescription),
        Case("Two Asian men were seen in the area.", .groupDescription),
        Case("Suspicious B/M walking around.", .groupDescription),
        Case("Looking for an African American teenager.", .groupDescription),
        Case("Unknown white female, mid thirties.", .groupDescription),
        Case("The subject was dark skinned.", .groupDescription),
        Case("Middle Eastern looking individuals near the store.", .groupDescription),
        Case("Group of black or hispanic juveniles.", .groupDescription),
        Case("Hombre negro, joven, sin más datos.", .groupDescription),
        Case("Male, black, approximately 30 years old.", .groupDescription),
        Case("W/F last seen northbound.", .groupDescription),
        Case("Somebody of Arab descent took a photo of the bridge.", .groupDescription),
        Case("Persons of Mexican origin loitering.", .groupDescription),
        Case("The burglar was white.", .groupDescription),
    ]

    static let pressure: [Case] = [
        Case("You must share your video with us by Friday.", .noPressure),
        Case("Residents are required to hand over footage of the street.", .noPressure),
        Case("Failure to respond will be treated as obstruction.", .noPressure),
        Case("Those who do not share will be visited by officers.", .noPressure),
        Case("We know you have a camera.", .noPressure),
        Case("Owners who refuse may be charged with a crime.", .noPressure),
        Case("This is not optional.", .noPressure),
        Case("Send us the names of residents who declined.", .noPressure),
        Case("Your cooperation is mandatory.", .noPressure),
        Case("Last warning before we come to your door.", .noPressure),
        Case("Withholding footage is a crime.", .noPressure),
        Case("Good neighbors share. Your neighbors have already shared.", .noPressure),
        Case("Usted debe entregar el video o será multado.", .noPressure),
        Case("Anyone who does not cooperate will be considered a suspect.", .noPressure),
        Case("Which homes have doorbell cameras on this block?", .noPressure),
        Case("If you have nothing to hide you will upload your video.", .noPressure),
    ]

    static let victim: [Case] = [
        Case("The victim, Maria Lopez, was followed home.", .victimIdentity),
        Case("Victim lives at the blue house on the corner.", .victimIdentity),
        Case("Help us identify the victim of last night's assault.", .victimIdentity),
        Case("The victim's name is on the poster.", .victimIdentity),
        Case("Victim identified as a teacher of the middle school.", .victimIdentity),
        Case("Who is the witness that called it in?", .victimIdentity),
        Case("La víctima vive en la casa azul.", .victimIdentity),
    ]

    static let all = innocent + immigration + care + assembly + group + pressure + victim
}
