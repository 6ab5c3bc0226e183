<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = (message?has_content && message.type == "error" && !messagesPerField.existsError("password", "password-confirm"))?then(message.summary, "")>
<@layout.registrationLayout displayMessage=!refused?has_content && !messagesPerField.existsError("password", "password-confirm"); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <#assign rule = (passwordPolicies.length)?has_content?then(msg("zxPasswordRule", (passwordPolicies.length!0)?c), "")>
      <@parts.secret id="password-new" label=msg("passwordNew") hint=rule error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), refused) autocomplete="new-password" autofocus=!messagesPerField.existsError("password-confirm")/>
      <@parts.secret id="password-confirm" label=msg("passwordConfirm") error=messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "") autocomplete="new-password" autofocus=messagesPerField.existsError("password-confirm")/>
      <@parts.check id="logout-sessions" label=msg("logoutOtherSessions")/>
      <@parts.submit msg("doSubmit")/>
      <@parts.cancel/>
    </form>
  </#if>
</@layout.registrationLayout>
