package casewire.ingest.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en, THE COURT HELD THAT THE SITE WAS NOT LIABLE FOR WHAT ITS USERS HAD DONE",
    "de, Das Gericht hat entschieden dass der Betreiber nicht für die Nutzer haftet",
    "fr, La cour a jugé que le site est responsable de ce que les gens y mettent",
    "es, El tribunal dijo que la empresa no era la dueña de los derechos",
    "tr, Mahkeme bu karar ile şirketin daha çok para ödemesi için bir süre verdi",
    "ja, 裁判所はこのサイトの運営者に賠償を命じた",
    "zh, 法院判决该网站运营者赔偿损失",
    "ru, Суд обязал владельца сайта возместить ущерб",
    "el, Το δικαστήριο καταδίκασε τον διαχειριστή",
    "und, Alice Barberg Cedar Records Granite Pictures Oslo Madrid"
  })
  void tells_a_language_by_its_script_and_its_small_words(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @Test
  void a_word_counts_at_the_very_end_of_the_text() {
    assertThat(Languages.of("the of")).isEqualTo(Languages.UNDETERMINED);
    assertThat(Languages.of("the of and")).isEqualTo("en");
  }

  @Test
  void a_word_longer_than_every_small_word_counts_as_a_word_alone() {
    String names = "Donaudampfschifffahrtsgesellschaft ".repeat(40);
    assertThat(Languages.of(names + "der die und")).isEqualTo(Languages.UNDETERMINED);
  }

  @Test
  void the_beginning_of_a_long_text_decides() {
    String english = "The judge said that it is not for the court to decide. ".repeat(40);
    String german = "Der Richter hat nicht entschieden, dass es die Sache ist. ".repeat(400);
    assertThat(Languages.of(english + german)).isEqualTo("en");
  }
}
