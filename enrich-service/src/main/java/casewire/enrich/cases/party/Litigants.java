package casewire.enrich.cases.party;

import casewire.enrich.cases.reading.ResourceTable;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a name can be that of who litigates: a person, an organisation, a state, or a thing that
 * is proceeded against. A court does not, nor does a statute, nor what only says where somebody is
 * from.
 */
public final class Litigants {
  /** What a name ends in that is a court, a part of one, or a rule of law. */
  private static final Pattern NO_PARTY =
      Pattern.compile(
          "(.* )?(courts?|tribunal|(inner|outer) house|house of (lords|commons)|law lords|(grand|trial|appeals?)"
              + " chamber|bench|circuit|(chancery|family|criminal|civil|appellate)"
              + " division|acts?|code|directive|rules?|laws?|convention|treaty|regulation|amendment|constitution|street|(attorney's|attorneys'|prosecutor's|prosecutors'|prosecution|field|press|home|head|law|oval|box) office)|(court|cour|operation)"
              + " .*");

  /** What opens a sentence before a list of names. */
  private static final Set<String> OPENINGS =
      WordSet.of(
          "elsewhere", "meanwhile", "separately", "similarly", "recently", "previously", "also");

  private static final Set<String> STATUTES =
      WordSet.of("dmca", "gdpr", "rico", "cfaa", "eca", "foia", "fcra", "tcpa");

  /** What a headline in capitals calls who has no name: "Boy, 15, held". */
  private static final Set<String> SOMEBODY =
      WordSet.of(
          "boy",
          "girl",
          "man",
          "woman",
          "teen",
          "teenager",
          "youth",
          "pirate",
          "hacker",
          "student",
          "pupil",
          "spammer",
          "ex-student",
          "ex-boss",
          "ringleader",
          "uploader",
          "phisher",
          "fraudster",
          "swindler",
          "counterfeiter",
          "bootlegger",
          "downloader",
          "cracker",
          "coder",
          "camcorder",
          "ex-worker",
          "ex-employee",
          "ex-engineer",
          "ex-chief",
          "mastermind",
          "kingpin",
          "schoolboy",
          "briton",
          "youtuber",
          "dane",
          "swede",
          "finn");

  private static final Set<String> DEMONYMS = demonyms();

  private Litigants() {}

  public static boolean canBe(PartyName name) {
    if (name.described()) {
      return true;
    }
    return !SOMEBODY.contains(name.text().toLowerCase(Locale.ROOT))
        && (name.isPerson() || canBe(name.text()));
  }

  private static boolean canBe(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean recipient = lower.endsWith("patent office") || lower.endsWith("property office");
    return recipient
        || !DEMONYMS.contains(lower)
            && !STATUTES.contains(lower)
            && !OPENINGS.contains(lower)
            && !NO_PARTY.matcher(lower).matches();
  }

  /** Whether one is the other in short, so that they cannot be opponents. */
  public static boolean areSame(PartyName one, PartyName other) {
    boolean organisations = isOrganisation(one) && isOrganisation(other);
    return isShortFor(one, other)
        || isShortFor(other, one)
        || organisations
            && (isSiteOf(one.text(), other.text()) || isSiteOf(other.text(), one.text()));
  }

  /** Whether it is the other in short, by the beginning or the end of its name: "Brein". */
  public static boolean isShortFor(PartyName name, PartyName full) {
    return isOrganisation(name)
        && isOrganisation(full)
        && (full.text().startsWith(name.text() + " ") || full.text().endsWith(" " + name.text()));
  }

  private static boolean isOrganisation(PartyName name) {
    return !name.described()
        && name.entity() != null
        && (name.entity().type() == EntityType.ORG || name.entity().type() == EntityType.DOMAIN);
  }

  /** "Streamdeck" of "Streamdeck.to". */
  private static boolean isSiteOf(String name, String host) {
    int dot = host.lastIndexOf('.');
    return dot > 0 && dot < host.length() - 1 && host.substring(0, dot).equalsIgnoreCase(name);
  }

  private static Set<String> demonyms() {
    Set<String> all = new HashSet<>();
    for (String[] row : ResourceTable.rows(Litigants.class, "demonyms.txt", 1)) {
      all.addAll(List.of(row[0].split("\\s*;\\s*")));
    }
    return WordSet.copyOf(all);
  }
}
