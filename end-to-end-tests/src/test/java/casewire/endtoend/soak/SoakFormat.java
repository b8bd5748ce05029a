package casewire.endtoend.soak;

import java.util.stream.Collectors;

/** How one article becomes a file. */
enum SoakFormat {
  TEXT("txt") {
    @Override
    String write(SoakArticle article) {
      return article.headline() + "\n\n" + article.body() + "\n";
    }
  },
  JSON("json") {
    @Override
    String write(SoakArticle article) {
      return "{\"headline\": \"%s\", \"articleBody\": \"%s\"}"
          .formatted(article.headline(), article.body().replace("\"", "\\\"").replace("\n", "\\n"));
    }
  },
  HTML("html") {
    @Override
    String write(SoakArticle article) {
      return "<!DOCTYPE html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>"
          .formatted(article.headline(), paragraphs(article));
    }
  },
  MARKDOWN("md") {
    @Override
    String write(SoakArticle article) {
      return "# " + article.headline() + "\n\n" + article.body() + "\n";
    }
  },
  MAIL("eml") {
    @Override
    String write(SoakArticle article) {
      return "From: Desk <desk@casebook.example>\nTo: readers@casebook.example\nSubject: %s\nDate: Fri, 10 Nov 2023 07:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n%s\n"
          .formatted(article.headline(), article.body())
          .replace("\n", "\r\n");
    }
  },
  FEED("rss") {
    @Override
    String write(SoakArticle article) {
      return "<rss version=\"2.0\"><channel><title>Desk</title><item><title>%s</title><description><![CDATA[%s]]></description></item></channel></rss>"
          .formatted(article.headline(), paragraphs(article));
    }
  };

  private final String extension;

  SoakFormat(String extension) {
    this.extension = extension;
  }

  abstract String write(SoakArticle article);

  String fileName(int number) {
    return "report-%07d.%s".formatted(number, extension);
  }

  private static String paragraphs(SoakArticle article) {
    return article.paragraphs().stream()
        .map(text -> "<p>" + text + "</p>")
        .collect(Collectors.joining());
  }
}
