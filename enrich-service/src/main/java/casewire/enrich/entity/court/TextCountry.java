package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import java.util.Map;
import java.util.TreeMap;

/** Which country a text is about: the one that it names most often. */
final class TextCountry {
  private final Map<String, Integer> counts = new TreeMap<>();

  TextCountry(Gazetteer gazetteer, Tokens tokens) {
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.isCapitalized(i) || !gazetteer.placeOpeners.has(tokens, i)) {
        i++;
        continue;
      }
      i = count(gazetteer, tokens, i);
    }
  }

  private int count(Gazetteer gazetteer, Tokens tokens, int i) {
    Phrases.Match<String> country = gazetteer.countries.at(tokens, i);
    if (country == null) {
      country = gazetteer.demonyms.at(tokens, i);
    }
    if (country == null) {
      country = gazetteer.cities.at(tokens, i);
    }
    if (country != null) {
      counts.merge(country.meaning(), 1, Integer::sum);
      return country.end();
    }
    Phrases.Match<String> district = gazetteer.districts.at(tokens, i);
    if (district != null) {
      counts.merge("US", 2, Integer::sum);
      return district.end();
    }
    Phrases.Match<Gazetteer.State> state = gazetteer.states.at(tokens, i);
    if (state != null) {
      counts.merge("US", 1, Integer::sum);
      return state.end();
    }
    return i + 1;
  }

  /** ISO 3166 code, the first in the alphabet if several are named as often; null if none is. */
  String code() {
    String most = null;
    for (Map.Entry<String, Integer> country : counts.entrySet()) {
      boolean more = most == null || country.getValue() > counts.get(most);
      most = more && !country.getKey().equals("EU") ? country.getKey() : most;
    }
    return most == null && counts.containsKey("EU") ? "EU" : most;
  }
}
