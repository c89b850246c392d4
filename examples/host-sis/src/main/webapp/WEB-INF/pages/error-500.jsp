<%@ page contentType="text/html;charset=UTF-8" isErrorPage="true" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="系统出错">
  <section class="card failure">
    <p class="big">500</p>
    <h1>系统出错</h1>
    <p>请求没有完成，问题已记入日志。请稍后重试。</p>
    <a class="button" href="${pageContext.request.contextPath}/">返回首页</a>
  </section>
</t:page>
