<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <#assign rule = (passwordPolicies.length)?has_content?then(msg("zxPasswordRule", (passwordPolicies.length!0)?c), "")>
      <@parts.secret id="password-new" label=msg("passwordNew") hint=rule error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), "") autocomplete="new-password" autofocus=true/>
      <@parts.secret id="password-confirm" label=msg("passwordConfirm") error=messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "") autocomplete="new-password"/>
      <@parts.check id="logout-sessions" label=msg("logoutOtherSessions")/>
      <@parts.submit msg("doSubmit")/>
      <@parts.cancel/>
    </form>
  </#if>
</@layout.registrationLayout>
