import CommunityRequests
import GatewayCore

extension RequestRow {
    /// Inserts the values of a record.
    static let insertion = """
        INSERT INTO requests (
            id, code, partner, adapter, adapter_digest, reference, reference_key, investigation, investigation_key,
            state, platform, agency, offense, description, window_start, window_end, time_zone, cells, review_reasons,
            redactions, sealed, received_at, is_sandbox, published_at, release_interval, answers_close_at, token_key,
            next_release_at
        ) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """

    /// In the order of `insertion`.
    ///
    /// - Throws: ``StoreError`` with code `notPermitted` for a time that cannot be stored.
    static func values(of record: RequestRecord) throws -> RowValues {
        let request = record.request
        let schedule = request.publication?.schedule
        var values = RowValues(count: 28, size: 1_024 + request.description.utf8.count)
        values.append(record.id.description)
        values.append(request.code.description)
        values.append(record.partner.description)
        values.append(record.adapter)
        values.append(record.adapterDigest)
        values.append(record.reference)
        values.append(record.reference.map(LookupKey.name))
        values.append(record.investigation.description)
        values.append(LookupKey.name(record.investigation.description))
        values.append(request.state.rawValue)
        values.append(request.platform)
        values.append(request.agency.description)
        values.append(request.offense.map(Packed.offense))
        values.append(request.description)
        values.append(try request.window.start.storedNanoseconds())
        values.append(try request.window.end.storedNanoseconds())
        values.append(request.timeZone)
        values.append(Packed.cells(request.cells))
        values.append(Packed.reasons(record.reviewReasons))
        values.append(Packed.counts(record.redactions))
        values.append(record.sealed)
        values.append(try record.receivedAt.storedNanoseconds())
        values.append(record.isSandbox ? 1 : 0)
        values.append(try schedule?.publishedAt.storedNanoseconds())
        values.append(schedule?.interval)
        values.append(try schedule?.last.storedNanoseconds())
        values.append(request.publication?.tokenKey)
        values.append(try schedule?.first.storedNanoseconds())
        return values
    }
}
