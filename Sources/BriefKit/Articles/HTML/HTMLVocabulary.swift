/// What the names of elements and of their classes tell, as data.
enum HTMLVocabulary {
  /// Elements that stand inside a line; all others begin a block of their own.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "o:p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr", "st1:place", "st1:country-region", "picture", "source",
  ]

  /// Elements whose content no reader sees as text.
  static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea",
    "button", "canvas", "audio", "video", "map", "datalist", "applet", "frameset", "noframes",
  ]

  /// Elements around the article, with the reason that is given for dropping them.
  static let zones: [String: String] = [
    "nav": "navigation", "menu": "navigation", "footer": "footer", "aside": "sidebar", "form": "form",
    "figcaption": "caption", "figure": "caption", "caption": "caption", "dialog": "dialog", "header": "header",
  ]

  /// The value of a `role` attribute that is as good as an element.
  static let roles: [String: String] = [
    "navigation": "navigation", "contentinfo": "footer", "complementary": "sidebar", "search": "form",
    "dialog": "dialog", "alert": "dialog", "banner": "header", "menu": "navigation", "menubar": "navigation",
  ]

  /// What a class or id begins with (the whole of it, or before `-` or `_`) where the element is around the article.
  static let classes: [String: String] = [
    "comments": "comments", "comment": "comments", "commentlist": "comments", "respond": "comments",
    "disqus": "comments", "fb-comments": "comments", "sidebar": "sidebar", "widget": "sidebar", "aside": "sidebar",
    "related": "related articles", "relatedposts": "related articles", "related-posts": "related articles",
    "jp-relatedposts": "related articles", "yarpp": "related articles", "read-also": "related articles",
    "readmore": "related articles", "read-more": "related articles", "more-news": "related articles",
    "most-read": "related articles", "mostread": "related articles", "trending": "related articles",
    "recommended": "related articles", "taboola": "related articles", "outbrain": "related articles",
    "check-also": "related articles", "also-read": "related articles", "share": "sharing", "sharing": "sharing",
    "sharedaddy": "sharing", "social": "sharing", "addtoany": "sharing", "addthis": "sharing", "sociable": "sharing",
    "breadcrumb": "breadcrumb", "breadcrumbs": "breadcrumb", "crumbs": "breadcrumb", "menu": "navigation",
    "nav": "navigation", "navbar": "navigation", "navigation": "navigation", "pagination": "navigation",
    "pager": "navigation", "topbar": "navigation", "top-bar": "navigation", "footer": "footer", "copyright": "footer",
    "colophon": "footer", "cookie": "cookie notice", "cookies": "cookie notice", "gdpr": "cookie notice",
    "consent": "cookie notice", "newsletter": "subscription", "subscribe": "subscription",
    "subscription": "subscription", "mailchimp": "subscription", "popup": "dialog", "modal": "dialog",
    "advert": "advertisement", "advertisement": "advertisement", "ads": "advertisement", "ad": "advertisement",
    "adsbygoogle": "advertisement", "sponsor": "advertisement", "promo": "advertisement", "banner": "advertisement",
    "tags": "tags", "tagcloud": "tags", "post-tags": "tags", "entry-tags": "tags", "tag-links": "tags",
    "author-box": "date and author", "author-bio": "date and author", "authorbox": "date and author",
    "post-meta": "date and author", "entry-meta": "date and author", "byline": "date and author",
    "post-date": "date and author", "entry-footer": "footer", "wp-caption-text": "caption", "caption": "caption",
    "image-caption": "caption", "photo-credit": "caption", "print": "sharing", "screen-reader-text": "navigation",
    "skip-link": "navigation", "post-views": "counter", "reading-time": "counter",
  ]

  /// Classes and ids that content systems give to the text of an article.
  static let content: Set<String> = [
    "entry-content", "post-content", "article-content", "article-body", "articlebody", "article__body", "story-body",
    "post-body", "news-body", "newsbody", "article-text", "story-content", "td-post-content", "single-content",
    "the-content", "postcontent", "content-body", "post-entry", "article_body", "article_content", "articletext",
    "news-content", "newsdetails", "news-details", "detail-body", "wysiwyg", "itemfulltext", "field-name-body",
  ]
}
