package casewire.enrich.entity.pattern.money;

import casewire.enrich.entity.scan.FactFile;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which signs, words and codes name a currency. */
final class Currencies {
  /**
   * A currency as written.
   *
   * @param code ISO 4217 code where no country decides; null if only a country can
   * @param byCountry codes by ISO 3166 country, empty if the form is never ambiguous
   * @param share of the unit: 0.01 for cents
   */
  record Currency(String code, Map<String, String> byCountry, BigDecimal share) {
    boolean isAmbiguous() {
      return !byCountry.isEmpty();
    }
  }

  private final Lexicon<Currency> words;
  private final Lexicon<Currency> codes;
  private final Map<Character, Currency> signs;
  private final Lexicon<Currency> dollarPrefixes;
  private final Lexicon<String> countries;

  private Currencies(
      Lexicon<Currency> words,
      Lexicon<Currency> codes,
      Map<Character, Currency> signs,
      Lexicon<Currency> dollarPrefixes,
      Lexicon<String> countries) {
    this.words = words;
    this.codes = codes;
    this.signs = signs;
    this.dollarPrefixes = dollarPrefixes;
    this.countries = countries;
  }

  static Currencies load() {
    Map<String, Currency> words = new HashMap<>();
    for (String[] row : rows("currency-words.tsv")) {
      words.put(row[0], new Currency(codeOf(row[1]), pairs(row[2]), new BigDecimal(row[3])));
    }
    Map<String, Currency> codes = new HashMap<>();
    for (String[] row : rows("currency-codes.tsv")) {
      codes.put(row[0], row.length > 2 ? words.get(row[2]) : plain(row[1]));
    }
    Map<Character, Currency> signs = new HashMap<>();
    Map<String, Currency> prefixes = new HashMap<>();
    for (String[] row : rows("currency-signs.tsv")) {
      boolean prefixed = row[0].length() > 1;
      if (prefixed) {
        prefixes.put(row[0].substring(0, row[0].length() - 1), plain(row[1]));
      } else {
        signs.put(row[0].charAt(0), words.getOrDefault(row[2], plain(row[1])));
      }
    }
    Map<String, String> countries = new HashMap<>();
    for (String[] row : rows("country-words.tsv")) {
      countries.put(row[0], row[1]);
    }
    return new Currencies(
        Lexicon.of(words), Lexicon.of(codes), signs, Lexicon.of(prefixes), Lexicon.of(countries));
  }

  private static Iterable<String[]> rows(String name) {
    return FactFile.rows(Currencies.class, name);
  }

  private static String codeOf(String column) {
    return column.equals("-") ? null : column;
  }

  private static Currency plain(String code) {
    return new Currency(code, Map.of(), BigDecimal.ONE);
  }

  private static Map<String, String> pairs(String column) {
    Map<String, String> byCountry = new TreeMap<>();
    for (String pair : column.isEmpty() ? new String[0] : column.split(" ")) {
      byCountry.put(pair.substring(0, 2), pair.substring(3));
    }
    return byCountry;
  }

  /** The currency that the sign at token {@code i} stands for, or null. */
  Currency sign(Tokens tokens, int i) {
    return tokens.isSign(i) ? signs.get(tokens.text().charAt(tokens.start(i))) : null;
  }

  /** The currency of letters before a dollar sign, such as US or NZ, or null. */
  Currency dollarPrefix(Tokens tokens, int i) {
    return tokens.isCapitalized(i) ? dollarPrefixes.at(tokens, i) : null;
  }

  /** The currency named by the word at token {@code i}, or null. */
  Currency word(Tokens tokens, int i) {
    return words.at(tokens, i);
  }

  /** The currency whose code or abbreviation is at token {@code i}, or null. */
  Currency code(Tokens tokens, int i) {
    Currency currency = codes.at(tokens, i);
    boolean abbreviation = currency != null && tokens.length(i) == 2;
    return currency != null && (abbreviation || tokens.isAllCapitals(i)) ? currency : null;
  }

  /** ISO 3166 code of the country that the word at token {@code i} belongs to, or null. */
  String country(Tokens tokens, int i) {
    if (isInitials(tokens, i, "u", "s")) {
      return "US";
    }
    return tokens.isCapitalized(i) ? countries.at(tokens, i) : null;
  }

  private static boolean isInitials(Tokens tokens, int i, String first, String second) {
    return tokens.isWord(i, first) && tokens.isSign(i + 1, '.') && tokens.isWord(i + 2, second);
  }

  /** Does the text name a country whose currency is the usual one? */
  boolean namesHomeOf(Tokens tokens, Currency currency) {
    for (int i = 0; i < tokens.size(); i++) {
      String country = country(tokens, i);
      if (country != null && currency.code().equals(currency.byCountry().get(country))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of the countries that could decide, the one that the text names most often, the first in the
   * alphabet if several do; null if it names none.
   */
  String countryInText(Tokens tokens, Currency currency) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      String country = country(tokens, i);
      if (country != null && currency.byCountry().containsKey(country)) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> country : counts.entrySet()) {
      most = most == null || country.getValue() > counts.get(most) ? country.getKey() : most;
    }
    return most;
  }
}
