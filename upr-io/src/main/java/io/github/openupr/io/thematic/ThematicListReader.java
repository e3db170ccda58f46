package io.github.openupr.io.thematic;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.docx.WordDocument;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the review of a list, then its recommendations. Belongs to one thread. */
final class ThematicListReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final Iterator<ListItem> items;
    private final ItemRecords records;
    private final Deque<UprRecord> waiting = new ArrayDeque<>();
    private long place = NO_PLACE;

    private ThematicListReader(InputFile in, ReadLog log, ListContent list, Review review) {
        super(in, log);
        DataSource.Builder source =
                DataSource.builder().id(in.name()).publisher("OHCHR").format(SourceFormat.THEMATIC_LIST.toString());
        if (!list.title().texts().isEmpty()) {
            source.title(String.join("\n", list.title().texts()));
        }
        this.metadata = DatasetMetadata.builder().addSource(source.build()).build();
        this.items = list.items().iterator();
        this.records = new ItemRecords(in, review.getId());
        waiting.add(review);
    }

    static ThematicListReader open(InputFile in, ReadOptions options) throws IOException {
        ReadLog log = new ReadLog(options);
        ListNotices notices = new ListNotices(in, log);
        ListContent list = new ListContent(in, options.limits(), log, notices);
        try (WordDocument document = WordDocument.open(in, options)) {
            list.read(document);
        }
        return new ThematicListReader(in, log, list, ListReview.of(list, in, notices));
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected @Nullable UprRecord next() {
        if (waiting.isEmpty() && items.hasNext()) {
            ListItem item = items.next();
            place = item.place().packed();
            waiting.addAll(records.of(item));
        }
        return waiting.poll();
    }

    @Override
    protected long noted() {
        return place;
    }

    @Override
    protected String location(long noted) {
        return RowPlace.unpack(noted).toString();
    }
}
