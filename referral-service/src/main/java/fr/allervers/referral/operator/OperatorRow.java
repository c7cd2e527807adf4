package fr.allervers.referral.operator;

import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.referral.operator.domain.OperatorKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who an operator is; its conventions are rows of their own, so that a department can be looked for. */
@Entity
@Table(name = "operator")
class OperatorRow {

    @Id
    private String code;

    private long version;
    private String name;
    private String kind;
    private @Nullable String siret;

    protected OperatorRow() {}

    OperatorRow(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    OperatorRow take(Operator operator) {
        version = operator.version();
        name = operator.name();
        kind = operator.kind().name();
        siret = operator.siret();
        return this;
    }

    Operator with(List<Convention> conventions) {
        return new Operator(code, version, name, OperatorKind.valueOf(kind), siret, conventions);
    }
}
