import GatewayCore
import HTTPTypes
import Hummingbird

/// Renders the console's pages, each with its menu and the token of its forms.
struct ConsolePages: Sendable {
    /// What every template of the console is given.
    private struct Page<View: Sendable>: Sendable {
        let title: String
        /// The texts of the parts that the public's pages have, too.
        let t = Words.english
        let formToken: String
        let account: String
        let role: String
        let canReview: Bool
        let canOperate: Bool
        let menu: [MenuEntry]
        /// What has just been done.
        let notice: String?
        let view: View
    }

    struct MenuEntry: Sendable {
        let path: String
        let title: String
        let key: String
        let isCurrent: Bool
    }

    private static let menu = [
        ("/console", "Queue", "1"), ("/console/deliveries", "Deliveries", "2"), ("/console/adapters", "Adapters", "3"),
        ("/console/partners", "Partners", "4"), ("/console/agencies", "Agencies", "5"),
        ("/console/audit", "Audit", "6"), ("/console/health", "Health", "7"), ("/console/account", "Account", "8"),
    ]

    /// What may have been done, by the word in the address: nothing from outside is ever shown.
    private static let notices = [
        "approved": "Approved. It is published within the second.",
        "needs-another": "Noted. Its rule asks for another reviewer too.",
        "repeated": "You have approved it before; its rule asks for another reviewer.",
        "not-waiting": "It does not wait for review any more.",
        "refused": "Refused. The partner is told.",
        "sent-back": "Sent back. The partner is told what to mend.",
        "password": "Your password is changed. Every other session of this account has ended.",
        "taken-down": "The description is taken down. The log says so within the second.",
        "not-taken-down": "There is no description to take down.",
        "no-such-code": "That is the code of no request. Write CR-XXXX-XXXX-X; the last character checks the others.",
        "retried": "Queued again.",
        "resumed": "Deliveries go on.",
        "not-held": "Deliveries were not stopped.",
    ]

    let renderer: PageRenderer

    /// A page for somebody who is logged in.
    func page(
        _ title: String,
        _ view: some Sendable,
        _ template: String,
        to visitor: ConsoleVisitor,
        at path: String,
        after request: Request? = nil
    ) -> Response {
        let page = Page(
            title: title,
            formToken: visitor.token.formToken,
            account: visitor.account.name.description,
            role: visitor.account.role.rawValue,
            canReview: visitor.account.role.includes(.reviewer),
            canOperate: visitor.account.role.includes(.operator),
            menu: Self.menu.map { MenuEntry(path: $0.0, title: $0.1, key: $0.2, isCurrent: $0.0 == path) },
            notice: request?.word("done").flatMap { Self.notices[$0] },
            view: view
        )
        return self.guarded(self.renderer.page(page, template: template, cache: .noStore))
    }

    /// The page to log in at.
    func login(_ complaint: String?, status: HTTPResponse.Status = .ok) -> Response {
        struct Login: Sendable {
            let title: String
            let complaint: String?
        }
        let page = Login(title: "Log in", complaint: complaint)
        return self.guarded(self.renderer.page(page, template: "console-login", status: status, cache: .noStore))
    }

    /// No other site's page shares anything with these. To this site itself a browser says where a form comes from: under
    /// `no-referrer` it would send `Origin: null` (Fetch §3.1), and the door could not tell it from another site's.
    private func guarded(_ response: Response) -> Response {
        var response = response
        if let name = HTTPField.Name.referrerPolicy { response.headers[name] = "same-origin" }
        for name in ["Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"] {
            if let name = HTTPField.Name(name) { response.headers[name] = "same-origin" }
        }
        return response
    }
}
