package casewire.enrich.entity.pattern.money;

import casewire.enrich.entity.pattern.money.Currencies.Currency;
import casewire.enrich.entity.scan.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Decides which currency a text means where several countries call theirs the same. */
final class CurrencyContext {
  private final Currencies currencies;
  private final Tokens tokens;
  private final Map<Currency, Decision> decided = new HashMap<>();

  CurrencyContext(Currencies currencies, Tokens tokens) {
    this.currencies = currencies;
    this.tokens = tokens;
  }

  /**
   * A currency.
   *
   * @param code ISO 4217, null if nothing decides
   * @param from what it was inferred from, null if it was said
   */
  record Decision(String code, String from) {}

  /** The currency, given the country that stands beside the amount, or null if none does. */
  Decision decide(Currency currency, String country) {
    if (country != null && currency.byCountry().containsKey(country)) {
      return new Decision(currency.byCountry().get(country), null);
    }
    return currency.isAmbiguous()
        ? decided.computeIfAbsent(currency, this::byText)
        : new Decision(currency.code(), null);
  }

  private Decision byText(Currency currency) {
    // A text that names the home of the usual currency means the usual currency.
    if (currency.code() != null && currencies.namesHomeOf(tokens, currency)) {
      return new Decision(currency.code(), null);
    }
    String country = currencies.countryInText(tokens, currency);
    return country == null
        ? new Decision(currency.code(), null)
        : new Decision(
            currency.byCountry().get(country), "currency from country in text: " + country);
  }
}
