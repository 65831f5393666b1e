/// Elements by what they do to the text (HTML §4, §13.1.2, §15.3).
extension HTMLText {
    /// Whose content is text whatever it looks like, and is not shown.
    static let raw: Set = ["script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title"]
    /// Whose content a reader does not see.
    static let unseen: Set = [
        "head", "template", "noscript", "object", "audio", "video", "canvas", "svg", "math", "datalist",
    ]
    /// Which have no content, and no end.
    static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Which stand beside one another.
    static let cells: Set = ["td", "th"]
    /// Which begin and end a line.
    static let blocks: Set = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre",
        "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]
}
