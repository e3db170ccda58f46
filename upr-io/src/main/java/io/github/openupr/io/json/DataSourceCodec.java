package io.github.openupr.io.json;

import io.github.openupr.model.DataSource;
import java.io.IOException;

/** A source of a dataset. */
final class DataSourceCodec extends Codec<DataSource> {

    static final DataSourceCodec INSTANCE = new DataSourceCodec();

    private static final Members REQUIRED = Members.of(Member.ID);

    private DataSourceCodec() {}

    @Override
    DataSource read(JsonIn in) throws IOException {
        DataSource.Builder built = DataSource.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.word());
                case TITLE -> built.title(in.text());
                case PUBLISHER -> built.publisher(in.word());
                case URL -> built.url(in.text());
                case RETRIEVED_ON -> built.retrievedOn(in.value(in.pools().dates));
                case FORMAT -> built.format(in.word());
                case SHA256 -> built.sha256(in.text());
                case EXTRAS -> built.extras(in.texts());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(DataSource value, JsonOut out) throws IOException {
        out.word(Member.ID, value.getId());
        out.text(Member.TITLE, value.getTitle());
        out.word(Member.PUBLISHER, value.getPublisher());
        out.text(Member.URL, value.getUrl());
        out.code(Member.RETRIEVED_ON, value.getRetrievedOn());
        out.word(Member.FORMAT, value.getFormat());
        out.text(Member.SHA256, value.getSha256());
        out.texts(Member.EXTRAS, value.getExtras());
    }
}
