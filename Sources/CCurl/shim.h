#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

/*
 * libcurl's setopt and getinfo are variadic, which Swift cannot import. Each wrapper names its option, so that
 * no option can be paired with an argument of another's type; a number is a `long` where libcurl reads one.
 * The parentheses call the functions, not the type-checking macros of the same names.
 */

static inline CURLcode gateway_curl_start(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* What a transfer sends. libcurl copies the URL and the body, but not the headers. */

static inline CURLcode gateway_curl_set_url(CURL *handle, const char *url) {
    return (curl_easy_setopt)(handle, CURLOPT_URL, url);
}
static inline CURLcode gateway_curl_set_headers(CURL *handle, struct curl_slist *headers) {
    return (curl_easy_setopt)(handle, CURLOPT_HTTPHEADER, headers);
}
static inline CURLcode gateway_curl_set_post_body(CURL *handle, const void *bytes, int64_t count) {
    CURLcode code = (curl_easy_setopt)(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    return code != CURLE_OK ? code : (curl_easy_setopt)(handle, CURLOPT_COPYPOSTFIELDS, bytes);
}

/* How it is sent. */

static inline CURLcode gateway_curl_set_protocols(CURL *handle, const char *names) {
    return (curl_easy_setopt)(handle, CURLOPT_PROTOCOLS_STR, names);
}
static inline CURLcode gateway_curl_set_protocol_where_none_is_named(CURL *handle, const char *name) {
    return (curl_easy_setopt)(handle, CURLOPT_DEFAULT_PROTOCOL, name);
}
static inline CURLcode gateway_curl_use_http2_over_tls(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
}
static inline CURLcode gateway_curl_require_tls_1_2(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
}
static inline CURLcode gateway_curl_set_certificate_authorities(CURL *handle, const char *path) {
    return (curl_easy_setopt)(handle, CURLOPT_CAINFO, path);
}
static inline CURLcode gateway_curl_set_timeout_ms(CURL *handle, long milliseconds) {
    return (curl_easy_setopt)(handle, CURLOPT_TIMEOUT_MS, milliseconds);
}
static inline CURLcode gateway_curl_follow_no_redirects(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_FOLLOWLOCATION, 0L);
}
static inline CURLcode gateway_curl_use_no_proxy(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_PROXY, "");
}
static inline CURLcode gateway_curl_raise_no_signals(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_NOSIGNAL, 1L);
}
static inline CURLcode gateway_curl_leave_slow_lookups_behind(CURL *handle) {
    return (curl_easy_setopt)(handle, CURLOPT_QUICK_EXIT, 1L);
}

/* What it calls back. */

static inline CURLcode gateway_curl_set_body_callback(CURL *handle, curl_write_callback read, void *context) {
    CURLcode code = (curl_easy_setopt)(handle, CURLOPT_WRITEFUNCTION, read);
    return code != CURLE_OK ? code : (curl_easy_setopt)(handle, CURLOPT_WRITEDATA, context);
}
static inline CURLcode gateway_curl_set_header_callback(CURL *handle, curl_write_callback read, void *context) {
    CURLcode code = (curl_easy_setopt)(handle, CURLOPT_HEADERFUNCTION, read);
    return code != CURLE_OK ? code : (curl_easy_setopt)(handle, CURLOPT_HEADERDATA, context);
}
static inline CURLcode gateway_curl_set_socket_callback(CURL *handle, curl_opensocket_callback open, void *context) {
    CURLcode code = (curl_easy_setopt)(handle, CURLOPT_OPENSOCKETFUNCTION, open);
    return code != CURLE_OK ? code : (curl_easy_setopt)(handle, CURLOPT_OPENSOCKETDATA, context);
}
/* The address is longer than the `struct sockaddr` it is declared as: take its place, never its value. */
static inline const struct sockaddr *gateway_curl_address(const struct curl_sockaddr *address) {
    return &address->addr;
}

/* What came of it. */

static inline long gateway_curl_status(CURL *handle) {
    long status = 0;
    return (curl_easy_getinfo)(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}

/* Many transfers at a time. */

static inline CURLMcode gateway_curl_set_connections_per_host(CURLM *multi, long count) {
    return (curl_multi_setopt)(multi, CURLMOPT_MAX_HOST_CONNECTIONS, count);
}
static inline CURLMcode gateway_curl_set_connections(CURLM *multi, long count) {
    CURLMcode code = (curl_multi_setopt)(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, count);
    return code != CURLM_OK ? code : (curl_multi_setopt)(multi, CURLMOPT_MAXCONNECTS, count);
}
/* False when no transfer has ended since. */
static inline bool gateway_curl_next_finished(CURLM *multi, CURL **handle, CURLcode *result) {
    int left = 0;
    for (CURLMsg *message = curl_multi_info_read(multi, &left); message != NULL;
         message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE) {
            *handle = message->easy_handle;
            *result = message->data.result;
            return true;
        }
    }
    return false;
}
