package casewire.console.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as people search for them: without regard to case, accents, possessives and plurals;
 * Chinese, Japanese and Korean by pairs of characters. No word is left out, for "The Who" is a
 * name.
 */
final class SearchAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream stream = new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
    stream = new EnglishMinimalStemFilter(new EnglishPossessiveFilter(stream));
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stream));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(in)));
  }
}
