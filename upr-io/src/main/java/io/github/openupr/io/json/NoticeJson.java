package io.github.openupr.io.json;

import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Notices, as the schema of reports has them. */
final class NoticeJson {

    private NoticeJson() {}

    /** Writes a list of notices, also an empty one. */
    static void write(List<Notice> notices, JsonOut out) throws IOException {
        JsonLists.write("notices", notices, NoticeJson::write, out);
    }

    private static void write(Notice notice, JsonOut out) throws IOException {
        out.startObject();
        out.code(Member.CODE, notice.code());
        out.text("severity", notice.severity().toString());
        out.text("message", notice.message());
        if (notice.record().isPresent()) {
            out.text("record", notice.record().get());
        }
        Optional<SourceRef> location = notice.location().filter(NoticeJson::saysSomething);
        SourceRefCodec.INSTANCE.write(Member.LOCATION, location, out);
        out.text(Member.VALUE, notice.value());
        out.endObject();
    }

    private static boolean saysSomething(SourceRef place) {
        return place.getSource().isPresent()
                || place.getSymbol().isPresent()
                || place.getLocation().isPresent();
    }
}
