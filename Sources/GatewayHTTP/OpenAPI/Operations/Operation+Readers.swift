import GatewayCore

/// What everybody reads.
extension Operation {
    private static func page(
        _ id: String,
        _ summary: String,
        parameters: [ParameterDescription] = [],
        problems: [ProblemKind] = []
    ) -> Operation {
        Operation(
            id: id,
            audience: .readers,
            summary: summary,
            parameters: parameters + [.language, .ifNoneMatch],
            answers: [.page("A page."), .notModified],
            problems: problems
        )
    }

    /// A file of everything, by its path: `/requests.csv`.
    static func file(_ path: String) -> Operation {
        let name = path.dropFirst().split(whereSeparator: { !$0.isLetter })
        // Agencies and figures are told whole.
        let isList = path.hasPrefix("/requests.") || path == "/feed.atom"
        let types = ["json": "application/json", "csv": "text/csv", "atom": "application/atom+xml"]
        return Operation(
            id: "read" + name.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(),
            audience: .readers,
            summary: "What stands on the page of that name, for programs; `Link` leads to what is older.",
            parameters: (isList ? [.before] : []) + [.ifNoneMatch],
            answers: [
                .other(types[name.last.map(String.init) ?? ""] ?? "text/plain", meaning: "The file."), .notModified,
            ],
            problems: [.busy]
        )
    }

    static let agencyFeed = Operation(
        id: "agencyFeed",
        audience: .readers,
        summary: "An agency's newest requests, as Atom (RFC 4287).",
        parameters: [.before, .ifNoneMatch],
        answers: [.other("application/atom+xml", meaning: "The feed."), .notModified],
        problems: [.notFound, .busy]
    )

    static let readRules = Operation(
        id: "readRules",
        audience: .readers,
        summary: "The rules in force, with the policy's digest and its lists'.",
        answers: [.other("application/json", meaning: "The rules.")]
    )

    static let transparencyPage = Self.page(
        "transparencyPage",
        "What came in, and what became of it.",
        problems: [.busy]
    )
    static let homePage = Self.page("homePage", "What is open, and where.", parameters: [.before], problems: [.busy])
    static let requestPage = Self.page("requestPage", "One request.", problems: [.notFound, .busy])
    static let agenciesPage = Self.page(
        "agenciesPage",
        "The agencies that may ask here.",
        parameters: [.search, .after]
    )
    static let agencyPage = Self.page(
        "agencyPage",
        "An agency and every request it ever made.",
        parameters: [.before],
        problems: [.notFound, .busy]
    )
    static let rulesPage = Self.page("rulesPage", "The rules in force, each with its basis.")
    static let rulesExplainedPage = Self.page("rulesExplainedPage", "The rules in plain words, for residents.")
    static let problemsPage = Self.page("problemsPage", "Every kind of problem.")
    static let problemPage = Self.page("problemPage", "One kind of problem: cause and cure.", problems: [.notFound])
    static let documentationPage = Self.page("documentationPage", "What partner engineers need to begin.")

    static let findRequest = Operation(
        id: "findRequest",
        audience: .readers,
        summary: "Leads from a code that somebody typed to the request's page.",
        parameters: [.typedCode],
        answers: [AnswerDescription(status: 303, meaning: "It is a code.", content: .none, headers: [.location])],
        problems: [.notFound]
    )

    static let openAPI = Operation(
        id: "openAPI",
        audience: .readers,
        summary: "This document.",
        parameters: [.ifNoneMatch],
        answers: [.json(200, .openAPI, meaning: "OpenAPI 3.1.", headers: [.eTag]), .notModified]
    )

    static let styleSheet = Operation(
        id: "styleSheet",
        audience: .readers,
        summary: "The pages' style sheet.",
        parameters: [.ifNoneMatch],
        answers: [.other("text/css", meaning: "The style sheet.", headers: [.eTag]), .notModified]
    )

    static let robots = Operation(
        id: "robots",
        audience: .readers,
        summary: "What crawlers are asked to leave out (RFC 9309).",
        answers: [.other("text/plain", meaning: "The rules.")]
    )

    static let icon = Operation(
        id: "icon",
        audience: .readers,
        summary: "The pages' icon.",
        answers: [.other("image/svg+xml", meaning: "The icon.")]
    )
}
