package casewire.enrich.entity.pattern.money;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.pattern.element.Numbers;
import casewire.enrich.entity.pattern.money.Currencies.Currency;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Amounts of money: a sign or code before the number ({@code US$4 million}, {@code Rs 5 crore}), a
 * currency's name or code after it ({@code 460 million yen}), or no number at all ({@code millions
 * of dollars}, which has no value).
 */
public final class MoneyPattern implements Pattern {
  private static final Lexicon<Boolean> CROWDS =
      Lexicon.of("tens hundreds thousands millions billions trillions");
  private static final Lexicon<Boolean> VAGUE_COUNTS = Lexicon.of("several few many");

  /** The words before a currency's name, if no digits: one look tells most tokens apart. */
  private static final Lexicon<Boolean> COUNTING =
      Lexicon.anyOf(Numbers.FIRST_WORDS, Lexicon.of("half a"), VAGUE_COUNTS, CROWDS);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Currencies currencies = Currencies.load();

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    CurrencyContext context = new CurrencyContext(currencies, tokens);
    int i = 0;
    while (i < tokens.size()) {
      Amount amount = amountAt(tokens, i);
      if (amount == null) {
        i++;
        continue;
      }
      found.accept(published(scan, context, amount));
      i = amount.end();
    }
  }

  /**
   * An amount as written.
   *
   * @param start first token
   * @param end token after the last
   * @param low the number, null if the text is too vague
   * @param high end of a range, or null
   * @param currency as written
   * @param country that an adjective names (Swedish kronor), or null
   */
  private record Amount(
      int start, int end, BigDecimal low, BigDecimal high, Currency currency, String country) {}

  private static Found published(Scan scan, CurrencyContext context, Amount amount) {
    CurrencyContext.Decision decision = context.decide(amount.currency(), amount.country());
    String value =
        amount.low() == null || decision.code() == null
            ? null
            : decision.code()
                + " "
                + plain(amount.low(), amount.currency())
                + (amount.high() == null ? "" : "/" + plain(amount.high(), amount.currency()));
    Found found = scan.found(EntityType.MONEY, amount.start(), amount.end() - 1, value);
    return value == null || decision.from() == null ? found : found.inferredFrom(decision.from());
  }

  private static String plain(BigDecimal number, Currency currency) {
    BigDecimal units = number.multiply(currency.share()).stripTrailingZeros();
    return units.toPlainString();
  }

  private Amount amountAt(Tokens tokens, int i) {
    if (tokens.isSign(i)) {
      return afterSign(tokens, i, i, currencies.sign(tokens, i));
    }
    if (tokens.isNumber(i)) {
      return beforeName(tokens, i, Numbers.at(tokens, i), i);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    if (tokens.isSign(i + 1, '$') && tokens.isGlued(i + 1)) {
      Currency prefixed = currencies.dollarPrefix(tokens, i);
      return prefixed == null ? null : afterSign(tokens, i, i + 1, prefixed);
    }
    if (tokens.isNumber(i + 1) || tokens.isSign(i + 1, '.')) {
      Currency code = currencies.code(tokens, i);
      if (code != null) {
        return afterSign(tokens, i, tokens.isSign(i + 1, '.') ? i + 1 : i, code);
      }
    }
    if (!COUNTING.has(tokens, i)) {
      return null;
    }
    if (Numbers.beginsInWords(tokens, i)) {
      return beforeName(tokens, i, Numbers.at(tokens, i), i);
    }
    return vagueOrOne(tokens, i);
  }

  /** The number after a sign, code or abbreviation whose last token is {@code sign}. */
  private Amount afterSign(Tokens tokens, int start, int sign, Currency currency) {
    if (currency == null) {
      return null;
    }
    Numbers.Read number = numberAfterSign(tokens, sign + 1);
    if (number == null) {
      return null;
    }
    BigDecimal low = number.value();
    BigDecimal high = null;
    int end = number.end();
    if (tokens.isDash(end) && tokens.isNumber(end + 1)) {
      Numbers.Read upper = Numbers.at(tokens, end + 1);
      if (upper != null && upper.value().compareTo(low) > 0) {
        low = number.scaled() ? low : low.multiply(scaleOf(tokens, end + 1, upper));
        high = upper.value();
        end = upper.end();
      }
    } else if (!number.scaled()) {
      low = low.multiply(sharedScale(tokens, end, low));
    }
    Currency code = currencies.code(tokens, end);
    boolean named = code != null && tokens.isAllCapitals(end) && tokens.length(end) == 3;
    return named
        ? new Amount(start, end + 1, low, high, code, null)
        : new Amount(start, end, low, high, currency, null);
  }

  /** In "$2 to $3 million" and "$10-$15 million" the scale belongs to both amounts. */
  private BigDecimal sharedScale(Tokens tokens, int end, BigDecimal low) {
    boolean joined = tokens.isDash(end) || tokens.isWord(end, "to");
    if (!joined || currencies.sign(tokens, end + 1) == null) {
      return BigDecimal.ONE;
    }
    Numbers.Read upper = numberAfterSign(tokens, end + 2);
    if (upper == null || !upper.scaled()) {
      return BigDecimal.ONE;
    }
    BigDecimal scale = scaleOf(tokens, end + 2, upper);
    return low.multiply(scale).compareTo(upper.value()) < 0 && low.compareTo(THOUSAND) < 0
        ? scale
        : BigDecimal.ONE;
  }

  private static BigDecimal scaleOf(Tokens tokens, int start, Numbers.Read read) {
    Numbers.Read plain = Numbers.unscaled(tokens, start);
    return plain == null || plain.value().signum() == 0
        ? BigDecimal.ONE
        : read.value().divide(plain.value());
  }

  private static Numbers.Read numberAfterSign(Tokens tokens, int i) {
    if (tokens.isSign(i, '.') && tokens.isNumber(i + 1) && tokens.isGlued(i + 1)) {
      Numbers.Read fraction = Numbers.unscaled(tokens, i + 1);
      return fraction == null
          ? null
          : new Numbers.Read(
              fraction.value().movePointLeft(tokens.length(i + 1)), fraction.end(), false);
    }
    return tokens.isNumber(i) && !tokens.isOnNewLine(i) ? Numbers.at(tokens, i) : null;
  }

  /** The currency after the number that has just been read. */
  private Amount beforeName(Tokens tokens, int start, Numbers.Read number, int from) {
    if (number == null) {
      return null;
    }
    Amount small = smallChange(tokens, start, number);
    if (small != null) {
      return small;
    }
    BigDecimal low = number.value();
    BigDecimal high = null;
    int end = number.end();
    if ((tokens.isDash(end) || tokens.isWord(end, "to")) && !number.scaled()) {
      Numbers.Read upper = Numbers.at(tokens, end + 1);
      if (upper != null && upper.value().compareTo(low) > 0) {
        BigDecimal scale = upper.scaled() ? scaleOf(tokens, end + 1, upper) : BigDecimal.ONE;
        Amount range = named(tokens, start, upper.end(), low.multiply(scale), upper.value());
        if (range != null) {
          return range;
        }
      }
    }
    Amount spaced = spacedThousands(tokens, start, from);
    return spaced != null ? spaced : named(tokens, start, end, low, high);
  }

  /** 79p and 99c. */
  private Amount smallChange(Tokens tokens, int start, Numbers.Read number) {
    int p = start + 1;
    boolean touching = tokens.isGlued(p) && tokens.length(p) == 1 && tokens.length(start) <= 3;
    if (!touching) {
      return null;
    }
    Currency currency = null;
    if (tokens.text(p).equals("p")) {
      currency = new Currency("GBP", Map.of(), new BigDecimal("0.01"));
    }
    return currency == null
        ? null
        : new Amount(start, p + 1, Numbers.unscaled(tokens, start).value(), null, currency, null);
  }

  /** 500 000 euros: groups parted by spaces. */
  private Amount spacedThousands(Tokens tokens, int start, int from) {
    if (!tokens.isDigits(from, 1, 3)
        || !tokens.isDigits(from + 1, 3, 3)
        || tokens.isOnNewLine(from + 1)) {
      return null;
    }
    StringBuilder digits = new StringBuilder(tokens.text(from));
    int end = from + 1;
    while (tokens.isDigits(end, 3, 3) && digits.length() < 15) {
      digits.append(tokens.text(end));
      end++;
    }
    return named(tokens, start, end, new BigDecimal(digits.toString()), null);
  }

  private Amount named(Tokens tokens, int start, int at, BigDecimal low, BigDecimal high) {
    int name = tokens.isSign(at, '-') && tokens.isGlued(at) ? at + 1 : at;
    if (tokens.isOnNewLine(name)) {
      return null;
    }
    Currency sign = name == at ? currencies.sign(tokens, name) : null;
    if (sign != null && tokens.isGlued(name + 1) && tokens.isNumber(name + 1)) {
      return null;
    }
    if (sign == null) {
      sign = currencies.code(tokens, name);
    }
    if (sign != null) {
      return new Amount(start, name + 1, low, high, sign, null);
    }
    String country = null;
    int word = name;
    for (int skipped = 0; skipped < 3 && currencies.word(tokens, word) == null; skipped++) {
      String said = currencies.country(tokens, word);
      if (said == null
          && tokens.isWord(word, "u")
          && tokens.isSign(word + 1, '.')
          && tokens.isWord(word + 2, "s")
          && tokens.isSign(word + 3, '.')) {
        country = "US";
        word += 4;
        continue;
      }
      boolean partOfName = isPartOfCountry(tokens, word);
      if (said == null && !partOfName) {
        return null;
      }
      country = said == null ? country : said;
      word++;
    }
    Currency currency = currencies.word(tokens, word);
    if (currency == null || isSomethingElse(tokens, word, low)) {
      return null;
    }
    int end = tokens.isWord(word + 1, "sterling") ? word + 2 : word + 1;
    return new Amount(start, end, low, high, currency, country);
  }

  private static boolean isPartOfCountry(Tokens tokens, int i) {
    return tokens.isWord(i, "new")
        || tokens.isWord(i, "hong")
        || tokens.isWord(i, "south")
        || tokens.isWord(i, "sri")
        || tokens.isWord(i, "african");
  }

  /** A weight, the verb "won", the rapper 50 Cent. */
  private static boolean isSomethingElse(Tokens tokens, int word, BigDecimal number) {
    if (tokens.isWord(word, "pounds") || tokens.isWord(word, "pound")) {
      return tokens.isWord(word + 1, "of") && number != null && number.compareTo(THOUSAND) < 0;
    }
    if (tokens.isWord(word, "won")) {
      return number != null && number.compareTo(THOUSAND) < 0;
    }
    return tokens.isWord(word, "cent") && tokens.isCapitalized(word);
  }

  /**
   * "a million dollars", "half a million pounds", "millions of dollars", "several million euros".
   */
  private Amount vagueOrOne(Tokens tokens, int i) {
    if (tokens.isWord(i, "half") && tokens.isWord(i + 1, "a")) {
      BigDecimal scale = Numbers.scaleAt(tokens, i + 2);
      return scale == null
          ? null
          : named(tokens, i, i + 3, scale.multiply(new BigDecimal("0.5")), null);
    }
    if (tokens.isWord(i, "a")) {
      BigDecimal scale = Numbers.scaleAt(tokens, i + 1);
      return scale == null ? null : named(tokens, i, i + 2, scale, null);
    }
    if (VAGUE_COUNTS.has(tokens, i)) {
      int end = i + 1;
      while (end < i + 3 && Numbers.scaleAt(tokens, end) != null) {
        end++;
      }
      return end == i + 1 ? null : named(tokens, i, end, null, null);
    }
    if (!CROWDS.has(tokens, i)) {
      return null;
    }
    int end = i;
    while (end < i + 5 && CROWDS.has(tokens, end) && tokens.isWord(end + 1, "of")) {
      end += 2;
    }
    return end == i ? null : named(tokens, i, end, null, null);
  }
}
