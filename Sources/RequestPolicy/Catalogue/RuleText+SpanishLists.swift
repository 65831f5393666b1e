import CommunityRequests

extension RuleText {
    /// The rules in Spanish that read an operator's lists or figures.
    static func spanishLists(under profile: PolicyProfile) -> [RuleID: RuleText] {
        [
            .noSurveillance: RuleText(
                "No para vigilar a personas",
                "Una solicitud trata de algo que ocurrió. A nadie se le pregunta quién vive en una casa, quién la visita, cuándo "
                    + "sale alguien a trabajar, ni por las caras y matrículas de todos los que pasan. Un texto que pueda "
                    + "preguntarlo pasa primero por una persona."
            ),
            .saysWhatHappened: RuleText(
                "Dice qué ocurrió, o qué se puede ver",
                "Un texto dice qué ocurrió (un robo, un choque, alguien desaparecido) o describe lo que se puede ver: a una "
                    + "persona, su ropa, un vehículo, una dirección. Un texto que no hace ninguna de las dos cosas, y no "
                    + "usa solo palabras de solicitudes corrientes, pasa primero por una persona; también el que escribe una "
                    + "palabra letra a letra."
            ),
            .usualWording: RuleText(
                "Con las palabras de otras solicitudes",
                "Cada palabra, y cada dos palabras seguidas, tiene un peso publicado: mayor que 0 si aparece más en textos de "
                    + "muestra que debe ver una persona, menor si aparece más en solicitudes corrientes. Un texto cuyas "
                    + "palabras pesan juntas más de 0 pasa primero por una persona."
            ),
            .agencyRate: RuleText(
                "Tantas solicitudes al día",
                "Una agencia hace solo tantas solicitudes en 24 horas; una más se rechaza, y puede venir después. "
                    + (profile.agencyRequestsPerDay.map { "Aquí: \($0)." }
                        ?? "Aquí el operador no ha fijado ninguna cifra.")
            ),
            .areaOverlap: self.areaOverlap(under: profile),
            .housingUnits: RuleText(
                "Suficientes hogares en la zona",
                "Donde hay menos de \(profile.minimumHousingUnits) hogares en los cuadros de una solicitud, una respuesta casi "
                    + "diría quién la dio; primero la mira una persona. "
                    + (profile.housingUnits.map { "La lista cuenta hogares en \($0.list.entries) cuadros." }
                        ?? "Aquí no hay ninguna lista de hogares vigente.")
            ),
            .outOfStatePurpose: self.outOfStatePurpose(under: profile),
            .sensitivePlace: self.sensitivePlace(under: profile),
        ]
    }

    private static func areaOverlap(under profile: PolicyProfile) -> RuleText {
        var parts = [
            "Una persona mira las solicitudes de una agencia que vuelven al mismo lugar en una semana, y las zonas que se "
                + "diferencian tan poco que las respuestas señalarían una casa."
        ]
        if let limit = profile.cellRequestsPerWeek {
            parts.append("Antes de eso se puede preguntar \(limit) veces por semana por un cuadro del mapa.")
        }
        if profile.minimumAreaDifference > 0 {
            parts.append(
                "Dos zonas son la misma, o se diferencian al menos en \(profile.minimumAreaDifference) cuadros."
            )
        }
        return RuleText("Sin acercarse a una sola casa", parts.joined(separator: " "))
    }

    private static func outOfStatePurpose(under profile: PolicyProfile) -> RuleText {
        let states = profile.declarations.keys.map(\.name).sorted()
        return RuleText(
            "Fines declarados en otros estados",
            "Una agencia que pregunta por un lugar de otro estado debe declarar lo que ese estado pide: que la grabación no es "
                + "para el control de inmigración, o no trata de atención reproductiva o de afirmación de género. "
                + (states.isEmpty
                    ? "Aquí no hay vigente ninguna lista de estados."
                    : "Lo piden: \(states.joined(separator: ", ")).")
        )
    }

    private static func sensitivePlace(under profile: PolicyProfile) -> RuleText {
        let start =
            "Una solicitud cuyos cuadros tocan los alrededores de una escuela, una clínica, un lugar de culto, un refugio o un "
            + "servicio de inmigración pasa a una persona, o se rechaza donde lo dice la lista del operador. "
        guard let places = profile.sensitivePlaces else {
            return RuleText("Lejos de lugares sensibles", start + "Aquí no hay ninguna lista vigente.")
        }
        let refused = places.places.count { $0.outcome == .refuse }
        return RuleText(
            "Lejos de lugares sensibles",
            start + "La lista tiene \(places.places.count) lugares; \(refused) de ellos rechazan."
        )
    }
}
