import CommunityRequests
import Foundation
import GatewayCore
import Testing

/// A search of all that a gateway shows or keeps for texts that must be nowhere.
enum CanarySearch {
    /// Every file, page, callback and log line, by its name.
    static func places(_ gateway: TestGateway, _ answer: MessageAnswer) async throws -> [String: Data] {
        let form = try #require(try await gateway.gateway.register.request(answer.code))
        let region = try await gateway.gateway.register.region(try #require(form.request.cells.first?.region))
        var places = try gateway.folder.files()
        places["public form"] = Data(form.json)
        places["region"] = Data(region.bytes)
        places["log"] = Data(gateway.log.text.utf8)
        for (number, post) in gateway.transport.posts.enumerated() {
            places["callback \(number)"] = Data(post.body)
            places["callback headers \(number)"] = Data("\(post.headers)".utf8)
        }
        return places
    }

    /// Records an issue for each canary, or longer word of one, that some place holds.
    static func search(_ canaries: [String], in places: [String: Data]) {
        let words = canaries.flatMap { $0.split(separator: " ").map(String.init).filter { $0.count >= 6 } }
        for (place, bytes) in places {
            for canary in Set(canaries + words) where bytes.range(of: Data(canary.utf8)) != nil {
                Issue.record("\(canary) is in \(place)")
            }
        }
    }
}
