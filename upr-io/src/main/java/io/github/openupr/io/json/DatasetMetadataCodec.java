package io.github.openupr.io.json;

import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;

/** The description of a dataset. */
final class DatasetMetadataCodec extends Codec<DatasetMetadata> {

    static final DatasetMetadataCodec INSTANCE = new DatasetMetadataCodec();

    private static final Members REQUIRED = Members.of();

    private DatasetMetadataCodec() {}

    @Override
    DatasetMetadata read(JsonIn in) throws IOException {
        DatasetMetadata.Builder built = DatasetMetadata.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case TITLE -> built.title(in.text());
                case DESCRIPTION -> built.description(in.text());
                case CREATED -> built.created(in.value(in.pools().dates));
                case PUBLISHER -> built.publisher(in.text());
                case LICENSE -> built.license(in.text());
                case LANGUAGE -> built.language(in.text());
                case SOURCES -> {
                    in.startList();
                    while (in.more()) {
                        built.addSource(DataSourceCodec.INSTANCE.read(in));
                    }
                }
                default -> in.other(member);
            }
        }
        return built.build();
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
