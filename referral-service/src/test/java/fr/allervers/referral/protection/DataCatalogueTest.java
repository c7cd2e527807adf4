package fr.allervers.referral.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.ForbiddenField;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field that a partner may send says what it is for, and nothing else is in the catalogue. */
class DataCatalogueTest {

    private static final List<CatalogueField> FIELDS = DataCatalogue.read().fields();

    @Test
    void catalogue_namesTheFieldsOfAReferral_allAndOnlyThese() throws ClassNotFoundException {
        Class<?> referral = Class.forName("fr.allervers.referral.intake.ReferralRequests$ReferralRequest");

        assertThat(FIELDS)
                .extracting(CatalogueField::field)
                .containsExactlyInAnyOrderElementsOf(fields("", referral).toList());
    }

    @Test
    void everyField_saysWhatItIsForAndWhoGetsIt() {
        assertThat(FIELDS).allSatisfy(field -> {
            assertThat(field.label()).isNotBlank();
            assertThat(field.purpose()).isNotBlank();
            assertThat(field.recipients()).isNotEmpty();
        });
    }

    @Test
    void noField_isOneThatIsForbidden() {
        assertThat(FIELDS)
                .flatExtracting(field -> List.of(field.field().substring(1).split("/")))
                .noneMatch(name -> ForbiddenField.isNamed(name));
    }

    private static Stream<String> fields(String pointer, Type type) {
        return switch (type) {
            case ParameterizedType list -> fields(pointer, list.getActualTypeArguments()[0]);
            case Class<?> record
            when record.isRecord() ->
                Arrays.stream(record.getRecordComponents()).flatMap(component -> field(pointer, component));
            default -> Stream.of(pointer);
        };
    }

    private static Stream<String> field(String pointer, RecordComponent component) {
        return fields(pointer + "/" + component.getName(), component.getGenericType());
    }
}
