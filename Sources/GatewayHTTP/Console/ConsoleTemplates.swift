/// The console's templates, by name.
enum ConsoleTemplates {
    static let all: [(name: String, source: [UInt8])] = [
        ("console-layout", PackageResources.console_layout_mustache),
        ("console-login", PackageResources.console_login_mustache),
        ("console-queue", PackageResources.console_queue_mustache),
        ("console-review", PackageResources.console_review_mustache),
        ("console-deliveries", PackageResources.console_deliveries_mustache),
        ("console-adapters", PackageResources.console_adapters_mustache),
        ("console-adapter", PackageResources.console_adapter_mustache),
        ("console-partners", PackageResources.console_partners_mustache),
        ("console-agencies", PackageResources.console_agencies_mustache),
        ("console-audit", PackageResources.console_audit_mustache),
        ("console-health", PackageResources.console_health_mustache),
        ("console-account", PackageResources.console_account_mustache),
    ]
}
