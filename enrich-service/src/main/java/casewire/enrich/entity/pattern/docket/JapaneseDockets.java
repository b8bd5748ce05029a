package casewire.enrich.entity.pattern.docket;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.function.Consumer;

/**
 * Case numbers as Japanese courts write them: era, year, kind of case and number ({@code
 * 令和3年(ワ)第1234号}).
 */
final class JapaneseDockets {
  private static final String[] ERAS = {"令和", "平成", "昭和"};

  private JapaneseDockets() {}

  static void find(String text, Consumer<Found> found) {
    for (String era : ERAS) {
      int at = text.indexOf(era);
      while (at >= 0) {
        int end = endAfter(text, at + era.length());
        if (end > 0) {
          found.accept(Found.of(EntityType.DOCKET, new Span(at, end), text.substring(at, end)));
        }
        at = text.indexOf(era, at + era.length());
      }
    }
  }

  private static int endAfter(String text, int afterEra) {
    int at = text.startsWith("元", afterEra) ? afterEra + 1 : afterDigits(text, afterEra);
    at = at < 0 ? -1 : after(text, at, "年");
    at = at < 0 ? -1 : after(text, at, "(（");
    if (at < 0) {
      return -1;
    }
    int close = at;
    while (close < text.length() && close < at + 4 && Character.isLetter(text.charAt(close))) {
      close++;
    }
    at = close == at ? -1 : after(text, close, ")）");
    at = at < 0 ? -1 : after(text, at, "第");
    at = at < 0 ? -1 : afterDigits(text, at);
    return at < 0 ? -1 : after(text, at, "号");
  }

  private static int after(String text, int at, String anyOf) {
    return at < text.length() && anyOf.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  /** At most seven digits, ASCII or full-width. */
  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 7 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == from ? -1 : at;
  }
}
