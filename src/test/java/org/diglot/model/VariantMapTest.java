package org.diglot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

class VariantMapTest {
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag AR = VersionTag.of("ar");
    private static final VersionTag DE = VersionTag.of("de");
    private static final Variant ONE =
            new Variant(
                    Content.of("uno"),
                    State.of(Status.TRANSLATED),
                    Origin.UNKNOWN,
                    Annotations.NONE);

    private static SequencedMap<VersionTag, Variant> plain() {
        SequencedMap<VersionTag, Variant> plain = new LinkedHashMap<>();
        plain.put(ES, ONE);
        plain.put(AR, Variant.EMPTY);
        return plain;
    }

    @Test
    void saysWhatAnOrdinaryMapSaysInTheSameOrder() {
        SequencedMap<VersionTag, Variant> map = VariantMap.of(plain());

        assertThat(map).isEqualTo(plain()).hasSameHashCodeAs(plain()).hasToString(plain() + "");
        assertThat(plain()).isEqualTo(map);
        assertThat(map.sequencedKeySet()).containsExactly(ES, AR);
        assertThat(map.reversed().sequencedKeySet()).containsExactly(AR, ES);
        assertThat(map.firstEntry()).isEqualTo(Map.entry(ES, ONE));
        assertThat(map.lastEntry()).isEqualTo(Map.entry(AR, Variant.EMPTY));
        assertThat(map.get(ES)).isEqualTo(ONE);
        assertThat(map.containsKey(AR)).isTrue();
        assertThat(map.containsKey(DE)).isFalse();
        assertThat(map.getOrDefault(DE, ONE)).isSameAs(ONE);
    }

    @Test
    void isNeverChanged() {
        SequencedMap<VersionTag, Variant> source = plain();
        SequencedMap<VersionTag, Variant> map = VariantMap.of(source);
        source.clear();

        assertThat(map).isEqualTo(plain());
        assertThatThrownBy(() -> map.put(DE, ONE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove(ES)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.reversed().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.pollFirstEntry())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).isEqualTo(plain());
        assertThat(VariantMap.of(map)).isSameAs(map);
    }
}
