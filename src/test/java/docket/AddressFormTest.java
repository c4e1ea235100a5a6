package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import docket.SettingForm.BadValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:11434",
        "http://127.0.0.1:8080/v1",
        "http://192.168.1.20:11434/",
        "http://[::1]:11434",
        "http://[fd12:3456::1]/v1",
        "https://models.example.com/v1",
        "https://my-model-1.internal/v1",
        "https://models.example.com./v1",
        "HTTPS://models.example.com",
        "https://1.models.example",
      })
  void read_takesServersOfTheOperatorsChoice(String text) throws Exception {
    assertEquals(text, AddressForm.http().read(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/",
        "http://169.254.169.254:80/latest/meta-data",
        "http://169.254.170.2/v2/credentials",
        "http://169.254.0.1",
        "http://2852039166/",
        "http://0xA9FEA9FE/",
        "http://0251.0376.0251.0376/",
        "http://169.254.43518/",
        "http://169.254.169.254./",
        "http://169.254.169.0xfe/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[::a9fe:a9fe]/",
        "http://[64:ff9b::169.254.169.254]/",
        "http://[2002:a9fe:a9fe::1]/",
        "http://[fe80::1]/",
        "http://[fe80::1%25eth0]/",
        "http://[fd00:ec2::254]/",
        "http://168.63.129.16/",
        "http://100.100.100.200/",
        "http://metadata.google.internal/computeMetadata/v1/",
        "http://METADATA.google.internal./",
        "http://0.0.0.0:11434",
        "http://[::]:11434",
        "http://224.0.0.1/",
        "http://１６９.254.169.254/",
        "http://169。254。169。254/",
        "http://256.1.1.1/",
        "http://01.2.3.4/",
        "http://host:0/",
        "http://host:70000/",
        "http://host:-1/",
        "http:///path",
        "http://a b/",
        "http://a..b/",
        "http://-a/",
        "http://my_model/",
        "http:\\\\host\\",
        "host:8080/v1",
        "localhost",
        "ftp://host/",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "http://host/?key=CANARY",
        "http://host/#CANARY",
        "http://user:CANARY@host/",
        "http://CANARY@169.254.169.254/",
      })
  void read_refusesOthersWithoutQuotingThem(String text) {
    BadValueException refused =
        assertThrows(BadValueException.class, () -> AddressForm.http().read(text));
    assertFalse(refused.complaint().contains("CANARY"), refused.complaint());
  }

  @Test
  void read_refuses_whenTheAddressIsEndless() {
    String text = "https://host/" + "a".repeat(500);
    assertThrows(BadValueException.class, () -> AddressForm.http().read(text));
  }

  @Test
  void read_keepsWebAndWebSocketApart() throws Exception {
    assertEquals("wss://host", AddressForm.webSocket().read("wss://host").toString());
    assertThrows(BadValueException.class, () -> AddressForm.webSocket().read("https://host"));
    assertThrows(BadValueException.class, () -> AddressForm.http().read("wss://host"));
  }
}
