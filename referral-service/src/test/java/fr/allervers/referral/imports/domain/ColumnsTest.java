package fr.allervers.referral.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever adds a field to a referral adds its column. */
class ColumnsTest {

    private record Field(String pointer, boolean required) {}

    @Test
    void everyField_hasOneColumnAndEveryColumnAField() {
        assertThat(Columns.ALL).extracting(Column::pointer).doesNotHaveDuplicates();
        assertThat(Columns.ALL).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(Columns.ALL.stream().map(Column::pointer).toList()))
                .isEqualTo(new TreeSet<>(fields().map(Field::pointer).toList()));
    }

    @Test
    void column_isRequired_whenItsFieldIs() {
        assertThat(Columns.ALL.stream().filter(Column::required).map(Column::pointer))
                .containsExactlyInAnyOrderElementsOf(
                        fields().filter(Field::required).map(Field::pointer).toList());
    }

    /** Those of the second and third of a kind are named as a group. */
    @Test
    void everyColumn_isInThePartnersGuide() throws IOException {
        String guide = Files.readString(Path.of("../docs/partners.md"));
        assertThat(Columns.ALL)
                .filteredOn(column -> !column.name().matches("(adulte|contact|provenance)[23]_.*"))
                .allSatisfy(column -> assertThat(guide)
                        .contains("\n| `" + column.name() + "` | " + (column.required() ? "oui" : "") + " | "));
    }

    @Test
    void column_ofAPlaceInTheDocument_isTheOneToLookAt() {
        assertThat(Columns.at("/household/members/0/lastName").orElseThrow().name())
                .isEqualTo("adulte1_nom");
        assertThat(Columns.at("/household/phones/3").orElseThrow().name()).isEqualTo("telephones");
        assertThat(Columns.at("/lease").orElseThrow().name()).isEqualTo("parc");
        assertThat(Columns.at("/enquiry").orElseThrow().name()).isEqualTo("enquete_rencontre");
        assertThat(Columns.at("")).isEmpty();
        assertThat(Columns.at("/nothing")).isEmpty();
    }

    private static Stream<Field> fields() {
        return fields(ReferralRequest.class, "", true);
    }

    private static Stream<Field> fields(Class<?> type, String pointer, boolean required) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> of(component, pointer, required));
    }

    private static Stream<Field> of(RecordComponent component, String parent, boolean inRequired) {
        String pointer = parent + "/" + component.getName();
        boolean required = inRequired && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getType().isRecord()) {
            return fields(component.getType(), pointer, required);
        }
        if (component.getType().equals(List.class)) {
            return ofList(component, pointer, required);
        }
        return Stream.of(new Field(pointer, required));
    }

    private static Stream<Field> ofList(RecordComponent component, String pointer, boolean required) {
        Class<?> item = (Class<?>) ((AnnotatedParameterizedType) component.getAnnotatedType())
                .getAnnotatedActualTypeArguments()[0].getType();
        return item.isRecord()
                ? IntStream.range(0, Columns.ADULTS)
                        .boxed()
                        .flatMap(index -> fields(item, pointer + "/" + index, required && index == 0))
                : Stream.of(new Field(pointer, required));
    }
}
