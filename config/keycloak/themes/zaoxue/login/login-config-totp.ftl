<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
      <ol class="zx-steps">
        <li>
          <p>${msg("loginTotpStep1")}</p>
          <p class="zx-quiet" lang="en">${totp.supportedApplications?map(app -> msg(app))?join(", ")}</p>
        </li>
        <li>
          <#if mode?? && mode = "manual">
            <p>${msg("loginTotpManualStep2")}</p>
            <p class="zx-code" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
            <p class="zx-way"><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
            <p>${msg("loginTotpManualStep3")}</p>
            <ul class="zx-quiet">
              <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
              <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
              <li>${msg("loginTotpDigits")}: ${totp.policy.digits?c}</li>
              <#if totp.policy.type = "totp">
                <li>${msg("loginTotpInterval")}: ${totp.policy.period?c}</li>
              <#else>
                <li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter?c}</li>
              </#if>
            </ul>
          <#else>
            <p>${msg("loginTotpStep2")}</p>
            <img class="zx-qr" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("zxQrCode")}" width="200" height="200">
            <p class="zx-way"><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
          </#if>
        </li>
        <li>
          <p>${msg("loginTotpStep3")}</p>
          <@parts.text id="totp" label=msg("authenticatorCode") error=messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "") autocomplete="one-time-code" inputmode="numeric"/>
        </li>
        <li>
          <p>${msg("loginTotpStep3DeviceName")}</p>
          <@parts.text id="userLabel" label=msg("loginTotpDeviceName") error=messagesPerField.existsError("userLabel")?then(messagesPerField.get("userLabel"), "") required=(totp.otpCredentials?size gte 1)/>
        </li>
      </ol>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@parts.check id="logout-sessions" label=msg("logoutOtherSessions")/>
      <@parts.submit msg("doSubmit")/>
      <@parts.cancel/>
    </form>
  </#if>
</@layout.registrationLayout>
