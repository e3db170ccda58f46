package io.github.openupr.io.json;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The description of a dataset. */
final class DatasetMetadataCodec extends Codec<DatasetMetadata> {

    static final DatasetMetadataCodec INSTANCE = new DatasetMetadataCodec();

    private static final Members REQUIRED = Members.of();

    private DatasetMetadataCodec() {}

    /** Reads the description without what is wrong in it, member by member and source by source: there is only one. */
    @Override
    DatasetMetadata read(JsonIn in) throws IOException {
        DatasetMetadata.Builder built = DatasetMetadata.builder();
        in.startObject();
        JsonIn.Mark here = in.mark();
        boolean more = true;
        while (more) {
            try {
                more = readMember(in, built);
            } catch (RecordProblem e) {
                in.leaveOut(e, here);
            }
        }
        return built.build();
    }

    private static boolean readMember(JsonIn in, DatasetMetadata.Builder built) throws IOException {
        Member member = in.member(REQUIRED);
        if (member == null) {
            return false;
        }
        switch (member) {
            case TITLE -> built.title(in.text());
            case DESCRIPTION -> built.description(in.text());
            case CREATED -> built.created(in.value(in.pools().dates));
            case PUBLISHER -> built.publisher(in.text());
            case LICENSE -> built.license(in.text());
            case LANGUAGE -> built.language(in.text());
            case SOURCES -> readSources(in, built);
            default -> in.other(member);
        }
        return true;
    }

    private static void readSources(JsonIn in, DatasetMetadata.Builder built) throws IOException {
        in.startList();
        JsonIn.Mark list = in.mark();
        Map<String, String> places = new HashMap<>();
        while (in.more()) {
            try {
                DataSource source = DataSourceCodec.INSTANCE.read(in);
                built.addSource(source);
                String before = places.putIfAbsent(source.getId(), in.pointer());
                if (before != null) {
                    in.remark(Finding.duplicate(source.getId(), before, in.pointer(), in.idLine()));
                }
            } catch (RecordProblem e) {
                in.leaveOut(e, list);
            }
        }
    }

    @Override
    void writeMembers(DatasetMetadata value, JsonOut out) throws IOException {
        out.text(Member.TITLE, value.getTitle());
        out.text(Member.DESCRIPTION, value.getDescription());
        out.code(Member.CREATED, value.getCreated());
        out.text(Member.PUBLISHER, value.getPublisher());
        out.text(Member.LICENSE, value.getLicense());
        out.text(Member.LANGUAGE, value.getLanguage());
        DataSourceCodec.INSTANCE.write(Member.SOURCES, value.getSources(), out);
    }
}
