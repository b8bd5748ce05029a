package casewire.enrich.cases.salience;

import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.party.PartyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely those whom an article names are parties of the case that it is about, whatever its
 * sentences say of who proceeds against whom.
 */
public final class LikelyParties {
  private final NounGroups groups;
  private final Map<PartyName, Double> likelihoods = new LinkedHashMap<>();

  LikelyParties(List<Traits> all, TraitWeights weights, NounGroups groups) {
    this.groups = groups;
    all.forEach(traits -> likelihoods.put(traits.name(), weights.likelihood(traits)));
  }

  /** 0 to 1; 0 for whom the article does not name. */
  public double of(PartyName name) {
    return likelihoods.getOrDefault(name, 0.0);
  }

  /** Those who are at least so likely, the likeliest first. */
  public List<PartyName> ranked(double least) {
    return likelihoods.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .sorted(Map.Entry.<PartyName, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** It and those who are listed with it and at least so likely. */
  public List<PartyName> listedWith(PartyName name, double least) {
    for (NounGroup group : groups.all()) {
      if (group.reference() == NounGroup.Reference.NAME && group.members().contains(name)) {
        List<PartyName> all = group.members().stream().filter(n -> of(n) >= least).toList();
        if (all.size() > 1) {
          return all;
        }
      }
    }
    return List.of(name);
  }
}
