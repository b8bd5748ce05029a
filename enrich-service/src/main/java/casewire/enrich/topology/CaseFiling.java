package casewire.enrich.topology;

import casewire.enrich.Watchlist;
import casewire.enrich.casefile.ArticleCases;
import casewire.enrich.casefile.CaseFileDraft;
import casewire.enrich.casefile.CaseGroup;
import casewire.enrich.casefile.CaseReport;
import casewire.enrich.topology.CaseStores.ReportKeys;
import casewire.events.CaseFile;
import casewire.events.EventHeader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Keeps what every article says of cases, and draws up the files of the cases that have changed: a
 * moment later, so that a case in the news is not written once for each of its articles. What is to
 * be drawn up is a store too, so a crash in between loses nothing.
 */
final class CaseFiling extends ContextualProcessor<String, ArticleBatch, String, CaseFile> {
  static final Duration DELAY = Duration.ofMillis(100);

  /** A changed watch-list is seen at the next article, or after this time if none comes. */
  static final Duration WATCHLIST_CHECK = Duration.ofSeconds(5);

  private final Supplier<Watchlist> watchlist;
  private KeyValueStore<String, ReportKeys> articles;
  private CaseReports reports;
  private PendingFiles changes;
  private CaseRegister register;
  private KnownWatchlist known;
  private Cancellable drawing;

  private CaseFiling(Supplier<Watchlist> watchlist) {
    this.watchlist = watchlist;
  }

  /** The processor with its stores. */
  static ProcessorSupplier<String, ArticleBatch, String, CaseFile> supplier(
      Supplier<Watchlist> watchlist) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, ArticleBatch, String, CaseFile> get() {
        return new CaseFiling(watchlist);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return CaseStores.builders();
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, CaseFile> context) {
    super.init(context);
    articles = context.getStateStore(CaseStores.ARTICLES.name());
    reports = new CaseReports(context.getStateStore(CaseStores.REPORTS.name()));
    changes = new PendingFiles(context.getStateStore(CaseStores.CHANGES.name()));
    register = new CaseRegister(context, changes);
    known = new KnownWatchlist(context);
    // A task that Kafka Streams revives keeps its processors and loses what they have scheduled.
    drawing = null;
    context.schedule(WATCHLIST_CHECK, PunctuationType.WALL_CLOCK_TIME, now -> adoptWatchlist());
    scheduleDrawing();
  }

  @Override
  public void process(Record<String, ArticleBatch> record) {
    adoptWatchlist();
    try {
      record.value().articles().forEach(this::file);
    } finally {
      register.write();
    }
    scheduleDrawing();
  }

  private void file(ArticleCases article) {
    ReportKeys before = orNone(articles.get(article.articleId()));
    Map<String, CaseReport> now = new TreeMap<>();
    article.reports().forEach(report -> now.put(ReportKey.of(report), report));
    Set<String> shrunk = new TreeSet<>();
    Set<String> grown = new TreeSet<>(now.keySet());
    for (String key : before.keys()) {
      if (reports.get(key).equals(now.get(key))) {
        grown.remove(key);
      } else {
        reports.delete(key);
        shrunk.add(ReportKey.group(key));
      }
    }
    for (String key : grown) {
      reports.put(now.get(key), register.group(ReportKey.group(key)) == null);
    }
    remember(article.articleId(), before, new ReportKeys(List.copyOf(now.keySet())));
    shrunk.forEach(this::gather);
    for (String key : grown) {
      if (!shrunk.contains(ReportKey.group(key))) {
        count(now.get(key));
      }
    }
  }

  private void remember(String articleId, ReportKeys before, ReportKeys now) {
    if (!now.equals(before)) {
      articles.put(articleId, now.keys().isEmpty() ? null : now);
    }
  }

  private static ReportKeys orNone(ReportKeys keys) {
    return keys == null ? ReportKeys.NONE : keys;
  }

  private void count(CaseReport report) {
    CaseGroup before = register.group(report.groupKey());
    CaseGroup start = before == null ? CaseGroup.empty(report) : before;
    register.update(before, start.plus(report), known.rules());
  }

  /** Gathers a group anew from all its reports, for one of them has changed. */
  private void gather(String groupKey) {
    CaseGroup before = register.group(groupKey);
    AtomicReference<CaseGroup> after = new AtomicReference<>(before.emptied());
    reports.forEach(groupKey, report -> after.set(after.get().plus(report)));
    register.update(before, after.get(), known.rules());
  }

  private void adoptWatchlist() {
    Set<String> touched = known.adopt(watchlist.get());
    if (!touched.isEmpty()) {
      register.merge(touched, known.rules());
      register.write();
      scheduleDrawing();
    }
  }

  private void scheduleDrawing() {
    if (drawing == null && !changes.isEmpty()) {
      drawing =
          context().schedule(DELAY, PunctuationType.WALL_CLOCK_TIME, this::drawUpAllThatChanged);
    }
  }

  private void drawUpAllThatChanged(long now) {
    drawing.cancel();
    drawing = null;
    adoptWatchlist();
    for (String id : changes.due(now)) {
      CaseFile file = drawUp(id, now);
      changes.written(id, file == null ? 0 : file.articleIds().size(), now);
    }
    scheduleDrawing();
  }

  /** Null if the case is gone. */
  private CaseFile drawUp(String id, long now) {
    List<CaseGroup> members = register.members(id);
    Headers headers = RecordHeaderSet.event();
    CaseFile file = null;
    if (members.isEmpty()) {
      register
          .successor(id)
          .ifPresent(next -> headers.add(EventHeader.MERGED_INTO, RecordHeaderSet.utf8(next)));
    } else {
      file = new CaseFileDraft(id, members, known.rules(), reports.digest(members)).file();
    }
    context().forward(new Record<>(id, file, now, headers));
    return file;
  }
}
