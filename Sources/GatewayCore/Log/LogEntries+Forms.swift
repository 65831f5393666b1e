extension LogEntries {
    struct Published: Encodable {
        let publicCode: String
        let platform: String
        let adapter: Adapter
        let agency: String
        let offense: String?
        let descriptionCommitment: String
        /// One for each field there is, sent or not. Left out of requests that an earlier version sealed.
        let officerCommitments: [String: String]?
        let window: Window
        let area: Area
        let publishedAt: String
        let answersCloseAt: String
        let releases: Releases
        let tokenKey: String
        /// `true` where a person looked at it before; else left out.
        let reviewed: Bool?

        struct Adapter: Encodable {
            let name: String
            let digest: String
        }

        struct Window: Encodable {
            let start: String
            let end: String
            let timeZone: String

            enum CodingKeys: String, CodingKey {
                case start, end
                case timeZone = "time_zone"
            }
        }

        struct Area: Encodable {
            let zoom: Int
            let cells: [String]
        }

        struct Releases: Encodable {
            let first: String
            let every: String
            let last: String
        }

        enum CodingKeys: String, CodingKey {
            case publicCode = "public_code"
            case platform, adapter, agency, offense, window, area, releases, reviewed
            case descriptionCommitment = "description_commitment"
            case officerCommitments = "officer_commitments"
            case publishedAt = "published_at"
            case answersCloseAt = "answers_close_at"
            case tokenKey = "token_key"
        }
    }

    struct Changed: Encodable {
        let publicCode: String
        let state: String
        let at: String

        enum CodingKeys: String, CodingKey {
            case publicCode = "public_code"
            case state, at
        }
    }

    struct Refused: Encodable {
        let agency: String?
        let rules: [String]
        let month: String
        /// `true` where a person refused it; else left out.
        let reviewed: Bool?
    }

    struct TakenDown: Encodable {
        let publicCode: String
        let reason: String
        let at: String

        enum CodingKeys: String, CodingKey {
            case publicCode = "public_code"
            case reason, at
        }
    }

    struct Served: Encodable {
        let demand: String
        /// The day.
        let date: String
        let outcome: String?
        let noteCommitment: String?

        enum CodingKeys: String, CodingKey {
            case demand, date, outcome
            case noteCommitment = "note_commitment"
        }
    }

    /// Digests are SHA-256 in hexadecimal digits, keys base64.
    struct InForce: Encodable {
        /// Over the identifiers and explanations of all rules, as `/rules` shows them.
        let policy: String
        /// By name.
        let adapters: [String: String]
        /// The gateway's name in tokens and receipts.
        let gateway: String
        let answerKey: String
        let answerKeyID: UInt8
        let receiptKey: String
        /// The body of `/ohttp-keys`.
        let obliviousKeys: String

        enum CodingKeys: String, CodingKey {
            case policy, adapters, gateway
            case answerKey = "answer_key"
            case answerKeyID = "answer_key_id"
            case receiptKey = "receipt_key"
            case obliviousKeys = "oblivious_keys"
        }
    }
}
