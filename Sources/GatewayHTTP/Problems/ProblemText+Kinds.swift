import GatewayCore

/// The words, by group. Every `ProblemKind` stands in exactly one of them; `text` chooses the group.
extension ProblemKind {
    var formText: ProblemText {
        switch self {
        case .malformedRequest:
            ProblemText(
                status: 400,
                title: "The request is malformed",
                cause: "The body or a header field does not have the form that this address takes.",
                cure: "Compare the request with the documentation of the address, mend it, and send it again."
            )
        case .payloadTooLarge:
            ProblemText(
                status: 413,
                title: "The message is too large",
                cause: "The body is larger than this address takes: 256 KiB for webhooks and token requests,"
                    + " exactly 4,096 bytes for answers.",
                cure: "Send less. A Community Request needs no attachments; leave them out."
            )
        case .unsupportedMediaType:
            ProblemText(
                status: 415,
                title: "The media type is not supported",
                cause: "The Content-Type field names a form that this address, or the partner's adapter, does not read;"
                    + " or the Content-Encoding field says that the body is compressed.",
                cure: "Send the media type that the adapter accepts, with charset utf-8 or none."
            )
        default:
            ProblemText(
                status: 400,
                title: "The payload is malformed",
                cause: "The body is not well-formed: it is not UTF-8, not valid JSON or XML, holds a key twice,"
                    + " is nested deeper than 64, or declares a document type.",
                cure: "Check the bytes that leave your system with a strict parser, mend them, and send the message"
                    + " again. A refused message does not use up its id."
            )
        }
    }

    var identityText: ProblemText {
        switch self {
        case .forbidden:
            ProblemText(
                status: 403,
                title: "This account may not do that",
                cause: "The account is known, and its role does not reach so far; or a form was sent that does not"
                    + " come from the console's own page in this session.",
                cure: "Open the console's page again and send the form from there. If the role is too small, ask"
                    + " whoever runs the gateway for another one."
            )
        case .unknownKey:
            ProblemText(
                status: 422,
                title: "The key is not known",
                cause: "The message was sealed, or asked for, under a key that the gateway does not hold,"
                    + " or no longer holds.",
                cure: "Fetch the current keys from /v1/keys, or the request's own from its public form, and try again."
            )
        case .obliviousKey:
            ProblemText(
                status: 422,
                title: "key identifier unknown",
                cause: "The message was encapsulated to a key, or by algorithms, that the gateway does not hold,"
                    + " or no longer holds. A key is published for a day and accepted for one more.",
                cure: "Fetch the key configuration again (/v1/keys, or /ohttp-keys), and encapsulate the request anew."
            )
        case .replayed:
            ProblemText(
                status: 409,
                title: "The message came before",
                cause: "An encapsulated request is opened once. This one, byte for byte, has been opened.",
                cure: "Do not send the same bytes again: encapsulate the request anew. What was asked the first time"
                    + " has been done."
            )
        case .date:
            ProblemText(
                status: 400,
                title: "date field in request outside of acceptable range",
                cause: "The Date field of an encapsulated request is more than five minutes off, or is no date.",
                cure: "Set the clock by the Date field of this answer, and encapsulate the request anew."
            )
        default:
            ProblemText(
                status: 401,
                title: "The message is not authenticated",
                cause: "A signature or a key is missing or wrong, the timestamp is more than five minutes off,"
                    + " the key has been retired, or the sender is not known here. All of these get this one answer.",
                cure: "Check that the secret is the current one, that the raw bytes of the body are signed, and that"
                    + " your clock is right. If all of that holds, ask the operator whether you are enrolled."
            )
        }
    }

    var decisionText: ProblemText {
        switch self {
        case .notTranslatable:
            ProblemText(
                status: 422,
                title: "The message could not be translated",
                cause: "A field that a Community Request needs is missing or could not be read. Each violation names"
                    + " the rule, the place in your own payload, and what to write instead.",
                cure: "Mend every field in the list and send the message again; its id has not been used up."
            )
        case .legalProcess:
            ProblemText(
                status: 422,
                title: "Legal process does not pass through this gateway",
                cause: "The message is, or claims to be, a warrant, a subpoena or an emergency demand."
                    + " This gateway carries voluntary requests only.",
                cure: "Serve legal process on the camera provider's legal department. Nothing of this message was kept."
            )
        case .unknownRequest:
            ProblemText(
                status: 422,
                title: "There is no such request",
                cause: "The message resolves or withdraws a request that was not made by this partner, or that is"
                    + " another agency's. Where it names several, all of them must be known.",
                cure: "Use the reference or the investigation code of the message that made the request, and the same"
                    + " agency."
            )
        case .messageIDReused:
            ProblemText(
                status: 422,
                title: "The message id has been used",
                cause: "An accepted message had this id and another body.",
                cure: "Give every new message an id of its own. To repeat a message, send the same bytes."
            )
        default:
            ProblemText(
                status: 422,
                title: "The request is refused",
                cause: "The message could be read, and one or more published rules do not allow it. Each violation"
                    + " names the rule and the place in your own payload.",
                cure: "Look the rules up at /rules. If the request can be changed to keep them, change it and send it"
                    + " again; its id has not been used up."
            )
        }
    }

    var conditionText: ProblemText {
        switch self {
        case .rateLimited:
            ProblemText(
                status: 429,
                title: "Too many messages",
                cause: "More messages came than this sender may send in so short a time.",
                cure: "Wait for as many seconds as the Retry-After field says, then send the message again."
            )
        case .busy:
            ProblemText(
                status: 503,
                title: "The gateway is busy",
                cause: "The gateway could not take the message at this moment. Nothing of it was kept.",
                cure: "Wait for as many seconds as the Retry-After field says, then send the same message again."
            )
        case .adapterInactive:
            ProblemText(
                status: 503,
                title: "The adapter is not active",
                cause: "The adapter for this platform is switched off, or is being replaced.",
                cure: "Send the same message again after the time in the Retry-After field. The operator knows more."
            )
        default:
            ProblemText(
                status: 500,
                title: "The gateway failed",
                cause: "Something went wrong inside the gateway. It is not your message's fault.",
                cure: "Send the same message again later. If it keeps failing, tell the operator when you sent it."
            )
        }
    }

    var resourceText: ProblemText {
        switch self {
        case .methodNotAllowed:
            ProblemText(
                status: 405,
                title: "The method is not allowed",
                cause: "The address exists, but does not take this method. The Allow field lists those it takes.",
                cure: "Use one of the methods in the Allow field."
            )
        case .notOpen:
            ProblemText(
                status: 409,
                title: "The request takes no answers",
                cause: "The request of the sandbox is not published yet, waits for review, or its time is over.",
                cure: "Read the request's state back. Where it is in review, ask the operator; where it is over, make"
                    + " another request."
            )
        case .notWaiting:
            ProblemText(
                status: 409,
                title: "The request does not wait for review",
                cause: "Somebody has decided it, the agency has taken it back, or you have approved it yourself and its"
                    + " rule asks for somebody else.",
                cure: "Read the request again. What is decided stays decided."
            )
        case .noFootageYet:
            ProblemText(
                status: 404,
                title: "There is no footage yet",
                cause: "The owner has consented; the masked footage is not ready.",
                cure: "Ask again later. If the owner withdraws, this address will answer 410."
            )
        case .withdrawn:
            ProblemText(
                status: 410,
                title: "The consent has been withdrawn",
                cause: "The owner has withdrawn the consent, as every owner may at any time.",
                cure: "Delete what was downloaded under it, and do not ask again."
            )
        default:
            ProblemText(
                status: 404,
                title: "There is nothing here",
                cause: "The address does not exist, or what was there is not public.",
                cure: "Check the address for typing mistakes. A request's code has the form CR-XXXX-XXXX-X."
            )
        }
    }
}
