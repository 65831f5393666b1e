import GatewayCore
import PartnerAdapters

/// One operation of the document.
struct OperationDocument {
    let route: DescribedRoute
    let adapters: [PartnerAdapter]

    var json: JSONValue {
        let operation = self.route.operation
        var members: [(String, JSONValue)] = [
            ("operationId", .string(operation.id)), ("tags", [.string(operation.audience.rawValue)]),
            ("summary", .string(operation.summary)),
        ]
        if let detail = operation.detail { members.append(("description", .string(detail))) }
        let parameters = self.route.parameterNames.compactMap(ParameterDescription.path) + operation.parameters
        if !parameters.isEmpty { members.append(("parameters", .array(parameters.map(\.document)))) }
        if let body = operation.body { members.append(("requestBody", body.document(for: self.adapters))) }
        if let security = self.security { members.append(("security", .array(security))) }
        let answers = operation.answers.map { (String($0.status), $0.document) }
        return .object(members + [("responses", .object(answers + self.problems))])
    }

    /// The ways to authenticate, each sufficient; `nil` where none is needed.
    private var security: [JSONValue]? {
        switch self.route.operation.access {
        case .open: nil
        case .partnerKey: [SecurityScheme.partnerKey.requirement]
        case .platform: [SecurityScheme.standardWebhooks.requirement]
        case .account: [SecurityScheme.account.requirement]
        case .adapters: SecurityScheme.all(of: self.adapters).map(\.requirement)
        }
    }

    /// A response for each status that a problem has.
    private var problems: [(String, JSONValue)] {
        ProblemResponse.all(of: self.route.operation).map { (String($0.status), $0.reference) }
    }
}
