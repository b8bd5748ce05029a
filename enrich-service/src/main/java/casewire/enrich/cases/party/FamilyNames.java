package casewire.enrich.cases.party;

import java.util.Set;
import java.util.regex.Pattern;

/** Names that start with the family's, as those of Chinese and Koreans do in most news. */
final class FamilyNames {
  /** The usual ones in Pinyin, but for those that are given names in the West. */
  private static final Set<String> CHINESE =
      Set.of(
          ("wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang"
                  + " song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng"
                  + " peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren"
                  + " fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou"
                  + " shao meng wan duan lei qian yin")
              .split(" "));

  private static final String SYLLABLE =
      "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei"
          + "|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)";

  /** "Jun", "Xiaoming": one or two syllables. */
  private static final Pattern PINYIN = Pattern.compile(SYLLABLE + "(?:" + SYLLABLE + ")?");

  /** "Sang-chul", "Kyu-ho": the two syllables of a Korean or a Taiwanese. */
  private static final Pattern HYPHENATED = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private FamilyNames() {}

  /** Whether the first of the words of a name is that of the family. */
  static boolean goFirst(String[] name) {
    if (name.length != 2) {
      return false;
    }
    return HYPHENATED.matcher(name[1]).matches()
        || CHINESE.contains(name[0].toLowerCase(java.util.Locale.ROOT))
            && PINYIN.matcher(name[1].toLowerCase(java.util.Locale.ROOT)).matches();
  }
}
