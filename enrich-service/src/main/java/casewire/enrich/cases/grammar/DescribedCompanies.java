package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the companies named so far a description means that says what it does. */
final class DescribedCompanies {
  private static final Pattern BODY =
      Pattern.compile("[A-Z]{3,6}|.*\\b(Association|Alliance|Federation|Coalition|Group)\\b.*");

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "\\b(Commission|Department|Office|Ministry|Agency|Authority|Council|Parliament|Union|EU"
              + "|OFT|Ofcom|FCC|FTC|SEC|FBI|DOJ|Customs|Police)\\b");

  /** What is shorter tells no trade. */
  private static final int LONGEST_ARTICLE = 3;

  private final Reading reading;

  DescribedCompanies(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param candidates likeliest first, as where they have been named tells
   * @param from index of the first word of the description
   * @param noun index of its last
   * @return the same, with those first whom the words fit
   */
  List<PartyName> fittingFirst(List<PartyName> candidates, int from, int noun) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<PartyName> called = calledFirst(authoritiesLast(candidates), from, noun);
    return reading.is(noun, "group") ? bodiesFirst(called) : called;
  }

  /** "The firm" is not the commission that was named last. */
  private static List<PartyName> authoritiesLast(List<PartyName> candidates) {
    Map<Boolean, List<PartyName>> authorities =
        candidates.stream().collect(Collectors.partitioningBy(DescribedCompanies::isAuthority));
    return Stream.concat(authorities.get(false).stream(), authorities.get(true).stream()).toList();
  }

  static boolean isAuthority(PartyName name) {
    return AUTHORITY.matcher(name.text()).find();
  }

  /** "The film distributor" is Kestrel Films, if somebody is called so. */
  private List<PartyName> calledFirst(List<PartyName> candidates, int from, int noun) {
    for (int i = from + 1; i < noun; i++) {
      Word word = reading.word(i);
      if (word.entity() != null || word.lower().length() <= LONGEST_ARTICLE) {
        continue;
      }
      Optional<PartyName> called =
          candidates.stream().filter(name -> isCalled(name, word.lower())).findFirst();
      if (called.isPresent()) {
        return Stream.concat(called.stream(), candidates.stream().filter(c -> c != called.get()))
            .toList();
      }
    }
    return candidates;
  }

  private boolean isCalled(PartyName name, String trade) {
    return name.entity().mentions().stream()
        .map(mention -> reading.document().textOf(mention).toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains(" " + trade));
  }

  /** "The group" is a trade body where one has been named. */
  private static List<PartyName> bodiesFirst(List<PartyName> candidates) {
    return Stream.concat(
            candidates.stream().filter(DescribedCompanies::isBody),
            candidates.stream().filter(name -> !isBody(name)))
        .toList();
  }

  private static boolean isBody(PartyName name) {
    return BODY.matcher(name.text()).matches();
  }
}
