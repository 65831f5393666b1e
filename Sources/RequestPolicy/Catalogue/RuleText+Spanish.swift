import CommunityRequests

extension RuleText {
    /// The rules in Spanish, with the figures of a profile. A rule that is not here is shown in English.
    static func spanish(under profile: PolicyProfile) -> [RuleID: RuleText] {
        self.spanishReading.merging(self.spanishAgencies) { first, _ in first }
            .merging(self.spanishContent(under: profile)) { first, _ in first }
            .merging(self.spanishBounds(under: profile)) { first, _ in first }
            .merging(self.spanishLists(under: profile)) { first, _ in first }
    }

    private static let spanishReading: [RuleID: RuleText] = [
        .required: RuleText(
            "No falta nada necesario",
            "Una solicitud debe decir qué agencia pregunta, con qué código de investigación, por qué delito, para qué "
                + "tiempo y para qué zona. Un mensaje al que le falte algo de eso se devuelve."
        ),
        .type: RuleText(
            "Cada campo tiene su clase de valor",
            "Hay un texto donde va un texto, un número donde va un número, y un solo valor donde se pide uno."
        ),
        .form: RuleText(
            "Cada campo tiene su forma",
            "Los identificadores, los códigos y los textos se escriben como manda su formato, sin caracteres nulos "
                + "escondidos."
        ),
        .checkCharacter: RuleText(
            "El carácter de control es correcto",
            "Los códigos de investigación terminan con un carácter que se calcula con los demás, para que un código mal "
                + "escrito se descubra antes de que nombre otra investigación."
        ),
        .table: RuleText(
            "Los códigos están en su lista",
            "Un delito, un estado o una categoría debe estar en una lista conocida. Lo que no está en ninguna lista no se "
                + "adivina."
        ),
        .time: RuleText(
            "Cada hora nombra un solo momento",
            "Una hora debe tener zona o diferencia horaria, y debe existir. De otro modo nadie sabría qué grabación se pide."
        ),
        .shape: RuleText(
            "La zona es una figura real",
            "El contorno está cerrado y no se cruza, el radio es mayor que cero, y la latitud y la longitud están en su "
                + "orden y en sus límites."
        ),
        .exactlyOne: RuleText(
            "Una zona, no dos",
            "Donde un formato permite elegir, por ejemplo entre un polígono y un radio, se da exactamente una de las dos cosas."
        ),
    ]

    private static let spanishAgencies: [RuleID: RuleText] = [
        .agencyKnown: RuleText(
            "La agencia está inscrita",
            "Solo puede preguntar una agencia del directorio público de este registro. Cada una tiene una página con todo "
                + "lo que ha preguntado."
        ),
        .agencyActive: RuleText(
            "La inscripción está activa",
            "Una agencia cuya inscripción está suspendida o terminada no puede preguntar. Lo que preguntó antes sigue siendo "
                + "público."
        ),
        .agencyKind: RuleText(
            "La agencia es local",
            "Solo pueden preguntar agencias de ciudades y condados: policía, alguaciles, bomberos, gestión de emergencias, "
                + "gobierno local. Las agencias federales, entre ellas las de inmigración, no pueden inscribirse."
        ),
        .agencyAllowed: RuleText(
            "La plataforma habla por la agencia",
            "Una plataforma solo puede enviar solicitudes de las agencias que aceptaron usarla, para que ninguna pregunte "
                + "en nombre de otra."
        ),
        .agencyState: RuleText(
            "El estado concuerda con la agencia",
            "Si una solicitud nombra un estado, debe ser el de la agencia que pregunta. Si no coinciden, uno de los dos está "
                + "mal."
        ),
        .ownInvestigation: RuleText(
            "Una investigación propia de la agencia",
            "Una agencia solo puede preguntar por una investigación suya, no en nombre de otra. Si la solicitud no lo dice, "
                + "primero la mira una persona."
        ),
        .codeOwnAgency: RuleText(
            "El código es de la propia agencia",
            "Si un código de investigación nombra una agencia, debe ser la que pregunta."
        ),
        .programmeDates: RuleText(
            "Dentro del programa de la plataforma",
            "El programa de cada plataforma tiene un primer día, y puede tener un último día para solicitudes nuevas. Las que "
                + "estén abiertas entonces siguen abiertas."
        ),
        .senderRetention: RuleText(
            "Quien la envía lo permite",
            "Si quien envía el mensaje dice que no puede pasarse a otros, o que su tiempo terminó, no se pasa a nadie."
        ),
        .neverEdited: RuleText(
            "Las solicitudes publicadas no se cambian",
            "Una solicitud queda como se publicó. Puede marcarse como resuelta o retirada, y sigue siendo legible."
        ),
    ]

    private static func spanishContent(under profile: PolicyProfile) -> [RuleID: RuleText] {
        [
            .offensePermitted: RuleText(
                "El delito es local",
                "Se rechazan las solicitudes sobre delitos federales y de inmigración. Si un delito puede tocar la intimidad "
                    + "de una víctima o una reunión lícita, o no está en la lista, primero mira la solicitud una persona."
            ),
            .descriptionLength: RuleText(
                "Una descripción corta",
                "La descripción tiene como máximo \(profile.maximumDescriptionLength) caracteres. Los nombres, los números y "
                    + "las direcciones se quitan antes de que alguien la vea."
            ),
            .groupDescription: RuleText(
                "No solo por raza u origen étnico",
                "Una descripción que nombra una raza o un origen étnico, y nada más con lo que se distinga a una persona de "
                    + "otras (ropa, pelo, complexión, lo que llevaba o conducía), pasa primero por una persona."
            ),
            .immigrationEnforcement: RuleText(
                "No para el control de inmigración",
                "A nadie se le pide ayudar a buscar personas por su origen o por sus papeles. Un texto que pueda tratar de eso "
                    + "pasa primero por una persona."
            ),
            .reproductiveCare: RuleText(
                "No por atención reproductiva o de afirmación de género",
                "A nadie se le pide ayudar a buscar a quienes buscan, dan o facilitan atención reproductiva o de afirmación de "
                    + "género. Un texto que pueda tratar de eso pasa primero por una persona."
            ),
            .lawfulAssembly: RuleText(
                "No por reuniones lícitas",
                "A nadie se le pregunta quién fue a una protesta, a una reunión, a un culto o a una huelga. Se puede preguntar "
                    + "por un delito ocurrido al lado, después de que una persona haya mirado la solicitud."
            ),
            .noPressure: RuleText(
                "Sin presión sobre los vecinos",
                "Una solicitud pide. No dice que los dueños deban contestar, no amenaza a quien no lo haga ni pregunta quién "
                    + "tiene cámara. Un texto que pueda hacerlo pasa primero por una persona."
            ),
            .victimIdentity: RuleText(
                "No quién es la víctima",
                "Una solicitud no dice ni pregunta quién es la víctima o el testigo, ni dónde vive. Un texto que pueda hacerlo, "
                    + "como el que nombra a alguien junto a un daño, pasa primero por una persona, salvo que la agencia declare que alguien está desaparecido o raptado."
            ),
            .legalProcess: RuleText(
                "Nunca una orden ni una exigencia",
                "Una solicitud pide; nunca exige. Las órdenes judiciales, las citaciones y las exigencias de emergencia se "
                    + "rechazan aquí y van a la oficina legal del proveedor, donde las miran sus abogados."
            ),
        ]
    }

    private static func spanishBounds(under profile: PolicyProfile) -> [RuleID: RuleText] {
        [
            .investigationLimit: RuleText(
                "Pocas solicitudes por investigación",
                "Una agencia puede hacer como máximo \(profile.investigationLimit) solicitudes con un mismo código de "
                    + "investigación, sea cual sea su resultado."
            ),
            .windowLength: RuleText(
                "Un tiempo limitado",
                "Una solicitud pide grabaciones de al menos \(profile.minimumWindowLength.inSpanishWords) y como máximo "
                    + "\(profile.maximumWindowLength.inSpanishWords), medidos entre dos momentos."
            ),
            .windowFuture: RuleText(
                "Nada que esté por venir",
                "Una solicitud trata de algo que ya ocurrió. A nadie se le pide grabar para la policía."
            ),
            .windowAge: RuleText(
                "Solo grabaciones recientes",
                "El tiempo puede haber empezado como máximo \(profile.maximumWindowAge.inSpanishWords) antes de la solicitud."
            ),
            .areaSize: RuleText(
                "Un vecindario, no una casa ni una ciudad",
                "La zona tiene al menos \(profile.minimumArea) millas cuadradas, para que no señale una casa, y como máximo "
                    + "\(profile.maximumArea), para que se quede cerca del hecho."
            ),
            .areaCells: RuleText(
                "Una zona compacta",
                "Los cuadros del mapa que toca la zona suman como máximo \(profile.maximumCellArea) millas cuadradas, para que "
                    + "una franja a lo largo de un camino no alcance toda una ciudad."
            ),
            .areaTerritory: RuleText(
                "Dentro del territorio de la agencia",
                "La zona está en el estado de la agencia, y no queda en su mayor parte fuera de su territorio donde el "
                    + "directorio tiene sus límites."
            ),
        ]
    }
}

extension Duration {
    /// The largest whole unit: `30 días`, `12 horas`.
    fileprivate var inSpanishWords: String {
        let words = self.inWords.split(separator: " ", maxSplits: 1)
        let units = [
            "day": "día", "days": "días", "hour": "hora", "hours": "horas", "minute": "minuto", "minutes": "minutos",
            "seconds": "segundos",
        ]
        guard words.count == 2, let unit = units[String(words[1])] else { return self.inWords }
        return "\(words[0]) \(unit)"
    }
}
