package casewire.enrich.cases.party;

import casewire.enrich.cases.party.Sovereigns.Sovereign;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Captions in the short form of the Bluebook (rule 10.2): surnames alone for people, the first
 * party alone for each side, no "Inc." after a name that does without.
 */
public final class CaptionStyle {
  private static final Set<String> SUFFIXES =
      Set.of(
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "llc",
          "corp",
          "corp.",
          "co",
          "co.",
          "plc",
          "gmbh",
          "corporation",
          "limited",
          "ag",
          "s.a.",
          "b.v.",
          "bv",
          "nv",
          "n.v.",
          "s.p",
          "s.p.a",
          "s.p.a.",
          "spa",
          "s.r.l",
          "s.r.l.",
          "srl");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "di", "da", "la", "le", "el", "al", "bin");

  /** What stands for the United States as a party. */
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)(the )?((us|u\\.s\\.|united states|federal) )?(department of justice|justice"
              + " department)|(the )?(us|u\\.s\\.) government|us|u\\.s\\.");

  /** "Kestrel.to": a site is called as it is. */
  private static final Pattern SITE = Pattern.compile(".*\\w\\.\\w$");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CaptionStyle() {}

  /** "GS Media": the Union's courts call a case by its first party. */
  public static String european(List<PartyName> claimants) {
    return shortName(claimants.get(0));
  }

  /** "A v. B"; with one side unknown "In re B". */
  public static String versus(List<PartyName> claimants, List<PartyName> targets) {
    if (claimants.isEmpty() && !targets.isEmpty()) {
      return "In re " + shortName(targets.get(0));
    }
    return side(claimants, "In re Doe") + " v. " + side(targets, "Doe");
  }

  /** "In re Subpoena to Cloudflare (Shogakukan)". */
  public static String subpoena(List<PartyName> claimants, List<PartyName> targets) {
    String by = claimants.isEmpty() ? "" : " (" + shortName(claimants.get(0)) + ")";
    return "In re Subpoena to " + shortName(targets.get(0)) + by;
  }

  public static String prosecution(Sovereign sovereign, List<PartyName> targets) {
    String state = sovereign == null ? "Prosecutor" : sovereign.name();
    String versus = sovereign == null ? "v." : sovereign.versus();
    return state + " " + versus + " " + side(targets, "Doe");
  }

  private static String side(List<PartyName> side, String nobody) {
    return side.isEmpty() ? nobody : shortName(side.get(0));
  }

  /** The name in full, or that of the state for a government or its department of justice. */
  public static String fullName(PartyName name) {
    return GOVERNMENT.matcher(name.text()).matches() ? "United States" : name.text();
  }

  public static String shortName(PartyName name) {
    if (GOVERNMENT.matcher(name.text()).matches()) {
      return "United States";
    }
    boolean person = name.isPerson();
    boolean company = SITE.matcher(name.text()).matches();
    return person && !company ? surname(name.text()) : withoutSuffix(name.text());
  }

  private static String surname(String name) {
    String[] words = SPACE.split(name.trim());
    int last = words.length - 1;
    if (FamilyNames.goFirst(words)) {
      return words[0];
    }
    if (last > 0
        && Set.of("jr", "jr.", "sr", "sr.", "ii", "iii")
            .contains(words[last].toLowerCase(java.util.Locale.ROOT))) {
      last--;
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(words[first - 1].toLowerCase(java.util.Locale.ROOT))) {
      first--;
    }
    return String.join(" ", java.util.Arrays.copyOfRange(words, first, last + 1));
  }

  static String withoutSuffix(String name) {
    String[] words = SPACE.split(name.trim());
    int end = words.length;
    while (end > 1 && SUFFIXES.contains(words[end - 1].toLowerCase(java.util.Locale.ROOT))) {
      end--;
    }
    String joined = String.join(" ", java.util.Arrays.copyOfRange(words, 0, end));
    return joined.endsWith(",") ? joined.substring(0, joined.length() - 1) : joined;
  }
}
