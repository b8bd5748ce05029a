package casewire.console.index;

import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the topics hold, on disk and searchable. It is only a copy: if the folder is missing, broken
 * or of another build's layout, it starts empty and is filled from the topics again. Memory does
 * not grow with the history.
 */
public final class HistoryIndex implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(HistoryIndex.class);

  /** Raised when a document's fields change, so that an older index is built anew. */
  private static final String LAYOUT = "2";

  private static final String LAYOUT_NAME = "layout";
  private static final Analyzer ANALYZER = new SearchAnalyzer();
  private static final double WRITE_BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private Checkpoint checkpoint;

  /** Looks into the index. */
  public interface Look<T> {
    T at(IndexSearcher searcher) throws IOException;
  }

  private HistoryIndex(
      Directory directory, IndexWriter writer, SearcherManager searchers, Checkpoint checkpoint) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.checkpoint = checkpoint;
  }

  /**
   * @param folder made if it is missing
   * @throws Failure if the folder cannot be written, or another console uses it
   */
  public static HistoryIndex open(Path folder) {
    // Its start-up notes on the Java version in use mean nothing to a user.
    java.util.logging.Logger.getLogger("org.apache.lucene")
        .setLevel(java.util.logging.Level.SEVERE);
    try {
      return open(FSDirectory.open(folder));
    } catch (LockObtainFailedException e) {
      throw new Failure(folder + " is in use by another console; give this one another --data", e);
    } catch (IOException e) {
      throw new Failure("the console's index: " + FailureMessage.of(folder, e), e);
    }
  }

  private static HistoryIndex open(Directory directory) throws IOException {
    Map<String, String> data = committed(directory);
    boolean usable = LAYOUT.equals(data.get(LAYOUT_NAME));
    IndexWriterConfig config =
        new IndexWriterConfig(ANALYZER)
            .setIndexSort(newestFirst())
            .setOpenMode(usable ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE)
            .setRAMBufferSizeMB(WRITE_BUFFER_MB);
    IndexWriter writer = new IndexWriter(directory, config);
    return new HistoryIndex(
        directory,
        writer,
        new SearcherManager(writer, new SearcherFactory()),
        usable ? Checkpoint.ofUserData(data) : Checkpoint.START);
  }

  private static Map<String, String> committed(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      log.warn("the console's index cannot be read and is built anew: {}", e.getMessage());
      empty(directory);
      return Map.of();
    }
  }

  /** A writer that starts anew still reads the index there is, so a broken one has to go before. */
  private static void empty(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** How words are indexed and are to be searched. */
  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /**
   * The order in which the index itself lies, so that a list in this order looks at its first
   * documents alone, however long the history.
   */
  public static Sort newestFirst() {
    return new Sort(
        new SortField(Field.TIME, SortField.Type.LONG, true),
        new SortField(Field.ID, SortField.Type.STRING));
  }

  /** How far the index had come at its last commit. */
  public synchronized Checkpoint checkpoint() {
    return checkpoint;
  }

  /** Adds a document, or replaces the one of the same kind and id. */
  public void put(IndexedDocument document) throws IOException {
    writer.updateDocument(new Term(Field.KEY, document.key()), document.fields());
  }

  public void remove(Kind kind, String id) throws IOException {
    writer.deleteDocuments(new Term(Field.KEY, kind.key(id)));
  }

  /** Forgets everything. */
  public synchronized void clear() throws IOException {
    writer.deleteAll();
    commit(Checkpoint.START);
    refresh();
  }

  /** Makes what was put visible to searches. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Writes everything to disk, together with how far it has come. */
  public synchronized void commit(Checkpoint reached) throws IOException {
    Map<String, String> data = new HashMap<>(reached.toUserData());
    data.put(LAYOUT_NAME, LAYOUT);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    checkpoint = reached;
  }

  /** Looks into the index as it was at the last {@link #refresh}. */
  public <T> T look(Look<T> look) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return look.at(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** The event with this id as it lies on the topic, null if there is none. */
  public byte[] json(Kind kind, String id) throws IOException {
    return look(
        searcher -> {
          var hits = searcher.search(new TermQuery(new Term(Field.KEY, kind.key(id))), 1);
          if (hits.scoreDocs.length == 0) {
            return null;
          }
          Document stored = searcher.storedFields().document(hits.scoreDocs[0].doc);
          var bytes = stored.getBinaryValue(Field.JSON);
          return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        });
  }

  /** Whether there is an event with this id. */
  public boolean contains(Kind kind, String id) throws IOException {
    return look(s -> s.count(new TermQuery(new Term(Field.KEY, kind.key(id))))) > 0;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }
}
